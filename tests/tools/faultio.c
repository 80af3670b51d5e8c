// SPDX-License-Identifier: GPL-3.0-or-later
// A library to preload: records, fails, shortens or ends file I/O below one folder, and lets all
// other I/O pass. Linux and glibc only. Told what to do by the environment:
//
//   FAULTIO_DIR=/path          only files below this folder are touched (required)
//   FAULTIO_LOG=/file          records every mutating call, every sync and every "ACK n" on
//   standard output FAULTIO_FAIL=KIND:N:ERRNO[:sticky]   the Nth call of that KIND fails, once or
//   from then on;
//                              KIND: write sync open trunc unlink rename read any
//   FAULTIO_MATCH=text         only paths that contain the text count for FAULTIO_FAIL
//   FAULTIO_KILL=N[:half]      SIGKILL at the Nth mutating call (half: after half of the bytes of a
//   write) FAULTIO_SPACE=bytes        growing by more than this gets ENOSPC, after a partial write
//
// The record is read by power_loss.py: struct record, then the path, then the data.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum operation { OP_OPEN = 1, OP_WRITE, OP_TRUNC, OP_SYNC, OP_UNLINK, OP_RENAME, OP_LINK, OP_ACK };
enum kind {
    KIND_WRITE = 1,
    KIND_SYNC = 2,
    KIND_OPEN = 4,
    KIND_TRUNC = 8,
    KIND_UNLINK = 16,
    KIND_RENAME = 32,
    KIND_READ = 64,
    KIND_ANY = KIND_WRITE | KIND_SYNC | KIND_OPEN | KIND_TRUNC | KIND_UNLINK | KIND_RENAME
};
enum open_flag { OPEN_CREATED = 1, OPEN_TRUNCATED = 2, OPEN_FOLDER = 4, OPEN_NAMELESS = 8 };
enum { MAX_FILES = 4096, RECORD_MAGIC = 0x4f494654 };

struct record {
    uint32_t magic, operation;
    uint64_t inode, offset;
    uint32_t path_length, data_length;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

// What the environment asked for.
static const char* folder;
static size_t folder_length;
static const char* match;
static int log_file = -1;
static int fail_kinds, fail_nth, fail_errno;
static bool fail_sticky;
static int kill_nth;
static bool kill_half;
static long long space_left = -1;

// What happened so far.
static int mutations, failable;
static char* path_of_file[MAX_FILES];
static uint64_t inode_of_file[MAX_FILES];

static int kind_named(const char* name)
{
    static const struct {
        const char* name;
        int kind;
    } kinds[] = {{"write", KIND_WRITE}, {"sync", KIND_SYNC},     {"open", KIND_OPEN},
                 {"trunc", KIND_TRUNC}, {"unlink", KIND_UNLINK}, {"rename", KIND_RENAME},
                 {"read", KIND_READ},   {"any", KIND_ANY}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; ++i) {
        if (name && !strcmp(name, kinds[i].name))
            return kinds[i].kind;
    }
    fprintf(stderr, "faultio: no kind of call is named %s\n", name ? name : "");
    exit(99);
}

static int errno_named(const char* name)
{
    static const struct {
        const char* name;
        int value;
    } errors[] = {{"ENOSPC", ENOSPC}, {"EIO", EIO},       {"EROFS", EROFS},
                  {"EACCES", EACCES}, {"EDQUOT", EDQUOT}, {"ESTALE", ESTALE}};
    for (size_t i = 0; i < sizeof errors / sizeof *errors; ++i) {
        if (name && !strcmp(name, errors[i].name))
            return errors[i].value;
    }
    fprintf(stderr, "faultio: no error is named %s\n", name ? name : "");
    exit(99);
}

__attribute__((constructor)) static void read_environment(void)
{
    folder = getenv("FAULTIO_DIR");
    if (!folder)
        return;
    folder_length = strlen(folder);
    match = getenv("FAULTIO_MATCH");
    const char* text = getenv("FAULTIO_LOG");
    if (text)
        log_file = (int)syscall(SYS_openat, AT_FDCWD, text,
                                O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if ((text = getenv("FAULTIO_SPACE")))
        space_left = atoll(text);
    if ((text = getenv("FAULTIO_KILL"))) {
        kill_nth = atoi(text);
        kill_half = strstr(text, ":half") != NULL;
    }
    if ((text = getenv("FAULTIO_FAIL"))) {
        char copy[128];
        char* rest = NULL;
        snprintf(copy, sizeof copy, "%s", text);
        fail_kinds = kind_named(strtok_r(copy, ":", &rest));
        const char* nth = strtok_r(NULL, ":", &rest);
        fail_nth = nth ? atoi(nth) : 1;
        fail_errno = errno_named(strtok_r(NULL, ":", &rest));
        fail_sticky = strtok_r(NULL, ":", &rest) != NULL;
    }
}

static bool is_ours(const char* path)
{
    return folder && path && !strncmp(path, folder, folder_length);
}

static const char* path_of(int file)
{
    return file >= 0 && file < MAX_FILES ? path_of_file[file] : NULL;
}

static void log_bytes(const void* bytes, size_t length)
{
    const char* at = bytes;
    while (length > 0) {
        const long written = syscall(SYS_write, log_file, at, length);
        if (written <= 0)
            return;
        at += written;
        length -= (size_t)written;
    }
}

static void log_call(enum operation operation, uint64_t inode, uint64_t offset, const char* path,
                     const void* data, size_t data_length)
{
    if (log_file < 0)
        return;
    const struct record record = {
        RECORD_MAGIC,         operation, inode, offset, path ? (uint32_t)strlen(path) : 0,
        (uint32_t)data_length};
    log_bytes(&record, sizeof record);
    log_bytes(path, record.path_length);
    log_bytes(data, data_length);
}

// The errno this call has to fail with, or 0. Counts; called with the lock held.
static int fault_of(enum kind kind, const char* path)
{
    if (kind != KIND_READ)
        ++mutations;
    if (!(fail_kinds & (int)kind) || (match && !strstr(path, match)))
        return 0;
    ++failable;
    return failable == fail_nth || (fail_sticky && failable > fail_nth) ? fail_errno : 0;
}

static void die(void)
{
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;)
        pause();
}

static void die_if_due(void)
{
    if (kill_nth && mutations == kill_nth)
        die();
}

// Takes the lock, then answers: may the call go on? If not, errno is set and the lock is free
// again.
static bool enter(enum kind kind, const char* path)
{
    pthread_mutex_lock(&lock);
    const int fault = fault_of(kind, path);
    if (fault) {
        pthread_mutex_unlock(&lock);
        errno = fault;
        return false;
    }
    if (kind != KIND_WRITE && kind != KIND_READ)
        die_if_due();
    return true;
}

// ---- open and close

static int open_file(int at, const char* path, int flags, mode_t mode)
{
    char absolute[PATH_MAX];
    const char* full = path;
    if (folder && path && path[0] != '/' && at == AT_FDCWD &&
        getcwd(absolute, sizeof absolute - strlen(path) - 2)) {
        strcat(strcat(absolute, "/"), path);
        full = absolute;
    }
    if (!is_ours(full))
        return (int)syscall(SYS_openat, at, path, flags, mode);

    struct stat status;
    const bool creates = (flags & O_CREAT) && stat(full, &status) != 0;
    if (creates || (flags & O_TRUNC)) {
        if (!enter(KIND_OPEN, full))
            return -1;
    } else {
        pthread_mutex_lock(&lock);
    }
    const int file = (int)syscall(SYS_openat, at, path, flags, mode);
    if (file >= 0 && file < MAX_FILES && fstat(file, &status) == 0) {
        free(path_of_file[file]);
        path_of_file[file] = strdup(full);
        inode_of_file[file] = status.st_ino;
        const unsigned how = (creates ? OPEN_CREATED : 0u) |
                             ((flags & O_TRUNC) ? OPEN_TRUNCATED : 0u) |
                             (S_ISDIR(status.st_mode) ? OPEN_FOLDER : 0u) |
                             ((flags & O_TMPFILE) == O_TMPFILE ? OPEN_NAMELESS : 0u);
        log_call(OP_OPEN, status.st_ino, how, full, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return file;
}

#define OPEN_WITH_MODE(at)                                                                         \
    mode_t mode = 0;                                                                               \
    if (flags & (O_CREAT | O_TMPFILE)) {                                                           \
        va_list list;                                                                              \
        va_start(list, flags);                                                                     \
        mode = va_arg(list, mode_t);                                                               \
        va_end(list);                                                                              \
    }                                                                                              \
    return open_file(at, path, flags, mode);

int open(const char* path, int flags, ...)
{
    OPEN_WITH_MODE(AT_FDCWD)
}
int open64(const char* path, int flags, ...)
{
    OPEN_WITH_MODE(AT_FDCWD)
}
int openat(int at, const char* path, int flags, ...)
{
    OPEN_WITH_MODE(at)
}
int openat64(int at, const char* path, int flags, ...)
{
    OPEN_WITH_MODE(at)
}

int close(int file)
{
    if (path_of(file)) {
        pthread_mutex_lock(&lock);
        free(path_of_file[file]);
        path_of_file[file] = NULL;
        pthread_mutex_unlock(&lock);
    }
    return (int)syscall(SYS_close, file);
}

// ---- write and read

enum { AT_POSITION = -1 };

static ssize_t raw_write(int file, const void* bytes, size_t length, off64_t offset)
{
    return offset == AT_POSITION ? syscall(SYS_write, file, bytes, length)
                                 : syscall(SYS_pwrite64, file, bytes, length, offset);
}

// How much of a write the disk still takes; called with the lock held.
static size_t fitting(int file, size_t length, off64_t start)
{
    struct stat status;
    if (space_left < 0 || fstat(file, &status) != 0)
        return length;
    const long long growth = (long long)start + (long long)length - status.st_size;
    if (growth <= 0)
        return length;
    const long long excess = growth - space_left;
    space_left = excess > 0 ? 0 : space_left - growth;
    return excess <= 0 ? length : excess >= (long long)length ? 0 : length - (size_t)excess;
}

static ssize_t write_file(int file, const void* bytes, size_t length, off64_t offset)
{
    const char* path = path_of(file);
    if (!path) {
        if (file == STDOUT_FILENO && length >= 4 && !memcmp(bytes, "ACK ", 4)) {
            pthread_mutex_lock(&lock);
            log_call(OP_ACK, strtoull((const char*)bytes + 4, NULL, 10), 0, NULL, NULL, 0);
            pthread_mutex_unlock(&lock);
        }
        return raw_write(file, bytes, length, offset);
    }
    if (!enter(KIND_WRITE, path))
        return -1;
    const off64_t start = offset == AT_POSITION ? lseek64(file, 0, SEEK_CUR) : offset;
    size_t take = fitting(file, length, start);
    if (take == 0 && length > 0) {
        pthread_mutex_unlock(&lock);
        errno = ENOSPC;
        return -1;
    }
    const bool dies = kill_nth && mutations == kill_nth;
    if (dies && !kill_half)
        die();
    if (dies)
        take = length / 2;
    const ssize_t written = raw_write(file, bytes, take, offset);
    if (written > 0)
        log_call(OP_WRITE, inode_of_file[file], (uint64_t)start, NULL, bytes, (size_t)written);
    if (dies)
        die();
    pthread_mutex_unlock(&lock);
    return written;
}

ssize_t write(int file, const void* bytes, size_t length)
{
    return write_file(file, bytes, length, AT_POSITION);
}
ssize_t pwrite(int file, const void* bytes, size_t length, off_t offset)
{
    return write_file(file, bytes, length, offset);
}
ssize_t pwrite64(int file, const void* bytes, size_t length, off64_t offset)
{
    return write_file(file, bytes, length, offset);
}

static ssize_t read_file(int file, void* bytes, size_t length, off64_t offset)
{
    const char* path = path_of(file);
    if (path && (fail_kinds & KIND_READ)) {
        if (!enter(KIND_READ, path))
            return -1;
        pthread_mutex_unlock(&lock);
    }
    return offset == AT_POSITION ? syscall(SYS_read, file, bytes, length)
                                 : syscall(SYS_pread64, file, bytes, length, offset);
}

ssize_t read(int file, void* bytes, size_t length)
{
    return read_file(file, bytes, length, AT_POSITION);
}
ssize_t pread(int file, void* bytes, size_t length, off_t offset)
{
    return read_file(file, bytes, length, offset);
}
ssize_t pread64(int file, void* bytes, size_t length, off64_t offset)
{
    return read_file(file, bytes, length, offset);
}

// ---- sync, truncate, names

static int sync_file(int file, long call)
{
    const char* path = path_of(file);
    if (!path)
        return (int)syscall(call, file);
    if (!enter(KIND_SYNC, path))
        return -1;
    const int result = (int)syscall(call, file);
    if (result == 0)
        log_call(OP_SYNC, inode_of_file[file], 0, path, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}

int fsync(int file)
{
    return sync_file(file, SYS_fsync);
}
int fdatasync(int file)
{
    return sync_file(file, SYS_fdatasync);
}

int ftruncate64(int file, off64_t length)
{
    const char* path = path_of(file);
    if (!path)
        return (int)syscall(SYS_ftruncate, file, length);
    if (!enter(KIND_TRUNC, path))
        return -1;
    const int result = (int)syscall(SYS_ftruncate, file, length);
    if (result == 0)
        log_call(OP_TRUNC, inode_of_file[file], (uint64_t)length, path, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}
int ftruncate(int file, off_t length)
{
    return ftruncate64(file, length);
}

int unlink(const char* path)
{
    if (!is_ours(path))
        return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (!enter(KIND_UNLINK, path))
        return -1;
    const int result = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (result == 0)
        log_call(OP_UNLINK, 0, 0, path, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}

int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags)
{
    if (!is_ours(to))
        return (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, flags);
    if (!enter(KIND_RENAME, to))
        return -1;
    const int result = (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, flags);
    if (result == 0)
        log_call(OP_RENAME, 0, 0, from, to, strlen(to));
    pthread_mutex_unlock(&lock);
    return result;
}
int rename(const char* from, const char* to)
{
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int linkat(int from_folder, const char* from, int to_folder, const char* to, int flags)
{
    if (!is_ours(to))
        return (int)syscall(SYS_linkat, from_folder, from, to_folder, to, flags);
    if (!enter(KIND_OPEN, to))
        return -1;
    const int result = (int)syscall(SYS_linkat, from_folder, from, to_folder, to, flags);
    struct stat status;
    if (result == 0 && stat(to, &status) == 0)
        log_call(OP_LINK, status.st_ino, 0, to, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}
int link(const char* from, const char* to)
{
    return linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
}

// ---- no reserving and no copying inside the kernel: everything has to come through the calls
// above

int fallocate64(int file, int mode, off64_t offset, off64_t length)
{
    if (!path_of(file))
        return (int)syscall(SYS_fallocate, file, mode, offset, length);
    errno = EOPNOTSUPP;
    return -1;
}
int fallocate(int file, int mode, off_t offset, off_t length)
{
    return fallocate64(file, mode, offset, length);
}
int posix_fallocate(int file, off_t offset, off_t length)
{
    return fallocate64(file, 0, offset, length) == 0 ? 0 : errno;
}

ssize_t copy_file_range(int from, off64_t* from_offset, int to, off64_t* to_offset, size_t length,
                        unsigned flags)
{
    if (!path_of(to))
        return syscall(SYS_copy_file_range, from, from_offset, to, to_offset, length, flags);
    errno = EXDEV;
    return -1;
}

ssize_t sendfile64(int to, int from, off64_t* offset, size_t length)
{
    if (!path_of(to))
        return syscall(SYS_sendfile, to, from, offset, length);
    errno = EINVAL;
    return -1;
}
ssize_t sendfile(int to, int from, off_t* offset, size_t length)
{
    return sendfile64(to, from, (off64_t*)offset, length);
}
