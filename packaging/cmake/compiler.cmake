# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, definitions and sanitizers that every target of ours shares.
add_library(ringbinder_options INTERFACE)
target_compile_options(ringbinder_options INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wconversion -Wno-sign-conversion
    -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference
    # GCC 12 takes an empty std::optional for an uninitialised one once it is inlined.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-error=null-dereference -Wno-null-dereference -Wno-maybe-uninitialized>)
target_compile_definitions(ringbinder_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    RINGBINDER_VERSION="${PROJECT_VERSION}")
target_include_directories(ringbinder_options INTERFACE ${PROJECT_SOURCE_DIR})

find_program(MOLD mold)
if(MOLD)
    target_link_options(ringbinder_options INTERFACE -fuse-ld=mold)
endif()
if(RINGBINDER_SANITIZE)
    target_compile_options(ringbinder_options INTERFACE
        -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(ringbinder_options INTERFACE -fsanitize=address,undefined)
endif()
if(RINGBINDER_TSAN)
    target_compile_options(ringbinder_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
    target_link_options(ringbinder_options INTERFACE -fsanitize=thread)
endif()
if(RINGBINDER_FUZZ)
    # Everything is instrumented, only the fuzz targets get libFuzzer's main(). Debian's Qt lacks the data that
    # the function and vptr checks need. Warnings are GCC's job: what clang adds must not stop the fuzzing.
    target_compile_options(ringbinder_options INTERFACE -Wno-error -g1 -fno-omit-frame-pointer
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-sanitize=function,vptr)
    target_link_options(ringbinder_options INTERFACE -fsanitize=address,undefined)
endif()
