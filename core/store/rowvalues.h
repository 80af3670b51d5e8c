// SPDX-License-Identifier: GPL-3.0-or-later
// One value for each row of a RegisterIndex. Rows after the last one with a value take no room:
// most registers have many columns that nobody has filled. Private to core/store.
#pragma once

#include <QtGlobal>

#include <vector>

namespace ringbinder {

template <class T>
class RowValues final {
public:
    // What a row without a value holds.
    explicit RowValues(T blank)
        : m_blank(blank)
    {
    }

    void append(T value) { set(m_size++, value); }
    void set(size_t row, T value)
    {
        if (row >= m_filled.size()) {
            if (isBlank(value))
                return;
            m_filled.resize(row + 1, m_blank);
        }
        m_filled[row] = value;
    }
    [[nodiscard]] T operator[](size_t row) const
    {
        return row < m_filled.size() ? m_filled[row] : m_blank;
    }
    [[nodiscard]] size_t size() const { return m_size; }
    // The first rows; all after them are blank.
    [[nodiscard]] const std::vector<T>& filled() const { return m_filled; }
    // Gives back what was taken for rows that did not come.
    void settle() { m_filled.shrink_to_fit(); }

private:
    [[nodiscard]] bool isBlank(T value) const
    {
        return value == m_blank || (value != value && m_blank != m_blank); // not a number
    }

    T m_blank;
    size_t m_size = 0;
    std::vector<T> m_filled;
};

} // namespace ringbinder
