// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the XML of scanners piece by piece, so that a report of any size stands in memory by a few
// hundred kilobytes. Hardened: no document type with declarations, no entities, bounded depth, tags
// and texts, no control characters, one encoding from end to end; reads nothing but its device.
// Used by nmapscan and xccdfscan.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/technical/fact.h"
#include "core/technical/xmlgate.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <optional>

class QIODevice;

namespace ringbinder {

class ScanXml final {
public:
    enum class Token { Start, End, Stopped };
    static constexpr int kDeepest = 64;

    // `fileName` is for sentences. The device is open for reading; progress is told by its bytes.
    ScanXml(QIODevice& device, const QString& fileName, Progress& progress);

    // The next start or end of an element. Stopped: the document is over, or error() says why not.
    Token next();
    // Goes to the next child of the element that started at `parentDepth`; what is left of the
    // child before is skipped. False behind the last one, and where reading stopped.
    bool nextChild(int parentDepth);
    // To the end of the document: nothing but comments may follow.
    void finish();

    // Of the element that started or ended; valid until the next step.
    [[nodiscard]] QStringView name() const { return m_reader.name(); }
    [[nodiscard]] QStringView space() const { return m_reader.namespaceUri(); }
    // The root has 1.
    [[nodiscard]] int depth() const { return m_depth; }

    // One line without control and format characters, at most as long as a value of a fact.
    [[nodiscard]] QString attribute(QLatin1String attributeName) const;
    // As it is written.
    [[nodiscard]] QString rawAttribute(QLatin1String attributeName) const;
    // The text of the element that just started and of all in it, tidy like an attribute; goes to
    // its end.
    [[nodiscard]] QString readText();

    // Why reading stopped; nothing where the document was read to its end.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    // It stopped before anything of an XML document was met: this is another kind of file.
    [[nodiscard]] bool isNoXml() const { return m_isNoXml; }

private:
    Token stop(Error::Kind kind, Message message, const QString& detail = {});
    Token stopAt(Error::Kind kind, const char* sentence, qint64 line);
    Token refuse(XmlGate::Breach breach, qint64 line);
    Token started();
    bool feed();
    bool decode(const QByteArray& bytes);
    void appendText();

    QIODevice& m_device;
    QString m_fileName;
    Progress& m_progress;
    QXmlStreamReader m_reader;
    QStringDecoder m_decoder;
    XmlGate m_gate;
    qint64 m_bytes = 0;
    qint64 m_total = 0;
    qsizetype m_sinceToken = 0; // characters given to the reader since it last gave one back
    int m_depth = 0;
    bool m_isEnding = false; // the element before was an end: its depth still counts
    bool m_hasBegun = false;
    bool m_isAtEnd = false; // of the device
    bool m_isNoXml = false;
    bool m_isStopped = false;
    QString* m_text = nullptr; // gathers characters while readText() runs
    std::optional<Error> m_error;
};

// One line, without control and format characters, cut with an ellipsis at the length of a value.
[[nodiscard]] QString tidyScanText(const QString& text, qsizetype longest = kLongestFactValue);

} // namespace ringbinder
