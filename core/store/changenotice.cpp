// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/session.h"

namespace ringbinder {

const ChangeNotice::Touched* ChangeNotice::touched(const RegisterDef& def) const
{
    for (const Touched& touched : registers) {
        if (touched.def == &def)
            return &touched;
    }
    return nullptr;
}

namespace {

// Where the uids of one register stand, so that thousands are merged in one pass.
struct Fate {
    QSet<Uid> added;
    QSet<Uid> removed;
    QSet<Uid> changed;
};

void follow(Fate& fate, const ChangeNotice::Touched& touched)
{
    for (const Uid& uid : touched.added) {
        // Removed and added again: for those who show it, the same record with other values.
        if (fate.removed.remove(uid))
            fate.changed.insert(uid);
        else
            fate.added.insert(uid);
    }
    for (const Uid& uid : touched.changed) {
        if (!fate.added.contains(uid))
            fate.changed.insert(uid);
    }
    for (const Uid& uid : touched.removed) {
        fate.changed.remove(uid);
        if (!fate.added.remove(uid))
            fate.removed.insert(uid);
    }
}

// The uids of `fate` in the order in which the notices first named them.
QList<Uid> inOrder(QSet<Uid> fate, const QList<ChangeNotice>& notices, const RegisterDef& def)
{
    QList<Uid> ordered;
    ordered.reserve(fate.size());
    for (const ChangeNotice& notice : notices) {
        const ChangeNotice::Touched* touched = notice.touched(def);
        if (!touched)
            continue;
        for (const QList<Uid>* uids : {&touched->removed, &touched->added, &touched->changed}) {
            for (const Uid& uid : *uids) {
                if (fate.remove(uid))
                    ordered.append(uid);
            }
        }
    }
    return ordered;
}

} // namespace

ChangeNotice mergedNotices(const QList<ChangeNotice>& notices)
{
    ChangeNotice merged;
    QHash<const RegisterDef*, Fate> fates;
    for (const ChangeNotice& notice : notices) {
        merged.setId = notice.setId;
        merged.kind = notice.kind;
        for (const ChangeNotice::Touched& touched : notice.registers) {
            if (!merged.touched(*touched.def))
                merged.registers.append({touched.def, {}, {}, {}, {}});
            for (ChangeNotice::Touched& known : merged.registers) {
                if (known.def == touched.def)
                    known.fields.unite(touched.fields);
            }
            follow(fates[touched.def], touched);
        }
    }
    for (ChangeNotice::Touched& touched : merged.registers) {
        const Fate& fate = fates[touched.def];
        touched.added = inOrder(fate.added, notices, *touched.def);
        touched.removed = inOrder(fate.removed, notices, *touched.def);
        touched.changed = inOrder(fate.changed, notices, *touched.def);
    }
    merged.registers.removeIf([](const ChangeNotice::Touched& touched) {
        return touched.added.isEmpty() && touched.removed.isEmpty() && touched.changed.isEmpty();
    });
    return merged;
}

} // namespace ringbinder
