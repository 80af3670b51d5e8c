// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 gives what the standard says, whatever pieces the bytes come in, and what Qt gives.
#include "core/base/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace ringbinder;

class TestSha256 final : public QObject {
    Q_OBJECT

private slots:
    void vectors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("hash");
        // FIPS 180-2, appendix B, and the hash of nothing.
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca4"
                                               "95991b7852b855");
        QTest::newRow("one block") << QByteArray("abc")
                                   << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9c"
                                                 "b410ff61f20015ad");
        QTest::newRow("two blocks")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million")
            << QByteArray(1'000'000, 'a')
            << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void vectors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, hash);
        Sha256 whole;
        whole.add(bytes);
        QCOMPARE(whole.result().toHex(), hash);
    }
    void piecesMakeNoDifference()
    {
        const QByteArray bytes = QByteArray("0123456789abcdef").repeated(40);
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            Sha256 hash;
            hash.add(QByteArrayView(bytes).first(cut));
            hash.add(QByteArrayView(bytes).sliced(cut));
            QCOMPARE(hash.result(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        }
    }
};

QTEST_APPLESS_MAIN(TestSha256)
#include "test_sha256.moc"
