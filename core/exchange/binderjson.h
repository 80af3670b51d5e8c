// SPDX-License-Identifier: GPL-3.0-or-later
// A whole binder as documented JSON, out and in: every register, the attachments and the history.
// Nothing is lost on the round trip but the hashes of the history, which a new file makes anew.
//
//   {"format": "ringbinder", "version": 1, "file_id": uid,
//    "registers": {"asset": [{"uid", "code", "former_code"?, field keys…, "extra"?: {…}}, …], …},
//    "links": [{"register", "field", "from": uid, "to": uid}, …],
//    "attachments": [{"sha256", "bytes": base64}, …],
//    "history": [{"id", "at", "actor", "actor_uid"?, "label", "kind", "reverts"?,
//                 "items": [{"register", "uid", "op", "field"?, "before"?, "after"?}, …]}, …]}
//
// Values stand as in the file: tokens, ISO dates, minor units, uids. "history" may be left out;
// then the registers come in as one change set.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/schema/register.h"

#include <QString>

namespace ringbinder {

class Binder;

[[nodiscard]] Result<> writeBinderJson(const Binder& binder, const QString& target,
                                       Progress& progress);

// Makes the new file `target` from `source`. On any error there is no file.
[[nodiscard]] Result<> binderFromJson(const QString& source, const QString& target,
                                      const Registry& registry, Progress& progress);

} // namespace ringbinder
