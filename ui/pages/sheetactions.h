// SPDX-License-Identifier: GPL-3.0-or-later
// The small printed sheets as actions of the pages they belong to: roles, management reviews,
// communication. Asks for a name and writes a PDF beside the window.
#pragma once

#include "ui/models/opencontext.h"

namespace ringbinder {

class RegisterPage;

// Nothing for the pages of other registers.
void addSheetActions(RegisterPage& page, const OpenContext& context);

} // namespace ringbinder
