# SPDX-License-Identifier: GPL-3.0-or-later
# Unity units by room: a new file shifts the units of its own room alone, the others stay compiled.

set(RINGBINDER_FILES_PER_UNIT 8)

# The room is the folder below `core`, `ui` or `core/report`; call it when all sources are known.
function(ringbinder_units target depth)
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE path)
        cmake_path(IS_PREFIX PROJECT_SOURCE_DIR ${path} is_ours)
        if(NOT path MATCHES "\\.cpp$" OR NOT is_ours)
            continue()
        endif()
        cmake_path(RELATIVE_PATH path BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE place)
        cmake_path(GET place PARENT_PATH folder)
        string(REPLACE "/" ";" folders ${folder})
        list(SUBLIST folders 0 ${depth} folders)
        list(JOIN folders "_" room)
        if(NOT DEFINED count_${room})
            set(count_${room} 0)
        endif()
        math(EXPR unit "${count_${room}} / ${RINGBINDER_FILES_PER_UNIT}")
        math(EXPR count_${room} "${count_${room}} + 1")
        set_property(SOURCE ${path} TARGET_DIRECTORY ${target} PROPERTY UNITY_GROUP ${room}_${unit})
    endforeach()
    # Everything is exported, so that the objects are the same ones whether the library is shared or not.
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP DEFINE_SYMBOL "")
endfunction()
