/* Every system call that writes beneath one folder is a numbered point; at one of them the process
   is killed, or the disk is full (or broken) from then on; or a watcher is called at each, before
   it and in the middle of what it writes. Loaded with LD_PRELOAD, steered through ctypes. What
   SQLite writes is seen as it reaches the kernel: frame by frame of the write-ahead
   log, page by page of a checkpoint. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { COUNT, KILL, KILL_TORN, FULL, FULL_TORN, BROKEN, READ_ONLY, WATCH };
enum { MOST = 100000 };

static char folder[4096];
static size_t folder_length;
static int at, action, seen;
static void (*watcher)(int point, int torn);
static char names[MOST][48];

#define REAL(name) __typeof__(name) *real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

void fault_arm(const char *path, int point, int what) {
    snprintf(folder, sizeof folder, "%s", path);
    folder_length = strlen(folder);
    at = point;
    action = what;
    seen = 0;
}

/* For a program that is not ours: armed by its environment, before it does anything. */
__attribute__((constructor)) static void armed_from_outside(void) {
    const char *path = getenv("WRITE_FAULT_FOLDER"), *point = getenv("WRITE_FAULT_POINT");
    const char *what = getenv("WRITE_FAULT_ACTION");
    if (path && point && what) fault_arm(path, atoi(point), atoi(what));
}

void fault_watch(void (*called)(int point, int torn)) { watcher = called; }

int fault_count(void) { return seen; }

const char *fault_name(int point) { return point > 0 && point <= MOST ? names[point - 1] : ""; }

static int beneath(const char *path) {
    return folder_length && path && !strncmp(path, folder, folder_length) &&
           path[folder_length] == '/';
}

static int path_of(int fd, char *path, size_t size) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, size - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return beneath(path);
}

/* -> whether this call is to be torn in the middle; -1 when it fails with errno; 0 goes on. */
static int point(const char *call, const char *path) {
    int now = ++seen;
    if (now <= MOST) snprintf(names[now - 1], sizeof names[0], "%s %.36s", call, path + folder_length + 1);
    if (action == WATCH) { watcher(now, 0); return 1; }
    if (!at || now < at) return 0;
    if (action == KILL || (action == KILL_TORN && now > at)) kill(getpid(), SIGKILL);
    if (action == KILL_TORN || (action == FULL_TORN && now == at)) return 1;
    if (action == FULL || action == FULL_TORN) { errno = ENOSPC; return -1; }
    if (action == BROKEN) { errno = EIO; return -1; }
    if (action == READ_ONLY) { errno = EROFS; return -1; }
    return 0;
}

/* Removing needs no room: a full disk lets it pass. */
static int needs_no_room(const char *call, const char *path) {
    int held = action, result;
    if (action == FULL || action == FULL_TORN) action = COUNT;
    result = point(call, path);
    action = held;
    return result > 0 ? 0 : result;
}

/* -> whether the other half is to be written after all. */
static int goes_on_torn(void) {
    if (action == KILL_TORN) kill(getpid(), SIGKILL);
    if (action != WATCH) return 0;
    watcher(seen, 1);
    return 1;
}

ssize_t write(int fd, const void *data, size_t size) {
    REAL(write);
    char path[4096];
    int errors = errno, torn = 0;
    if (folder_length && path_of(fd, path, sizeof path) && (torn = point("write", path)) < 0) return -1;
    errno = errors;
    ssize_t done = real(fd, data, torn ? size / 2 : size);
    if (!torn || !goes_on_torn() || done < 0) return done;
    ssize_t rest = real(fd, (const char *)data + done, size - done);
    return rest < 0 ? rest : done + rest;
}

static ssize_t at_offset(int fd, const void *data, size_t size, off64_t offset) {
    REAL(pwrite64);
    char path[4096];
    int torn = 0;
    if (folder_length && path_of(fd, path, sizeof path) && (torn = point("pwrite", path)) < 0) return -1;
    ssize_t done = real(fd, data, torn ? size / 2 : size, offset);
    return torn && goes_on_torn() ? real(fd, data, size, offset) : done;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) { return at_offset(fd, data, size, offset); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) { return at_offset(fd, data, size, offset); }

static int sized(int fd, off64_t size) {
    REAL(ftruncate64);
    char path[4096];
    if (folder_length && path_of(fd, path, sizeof path)) {
        struct stat now;
        int grows = fstat(fd, &now) || size > now.st_size;
        if ((grows ? point("grow", path) : needs_no_room("truncate", path)) < 0) return -1;
    }
    return real(fd, size);
}

int ftruncate(int fd, off_t size) { return sized(fd, size); }
int ftruncate64(int fd, off64_t size) { return sized(fd, size); }

int rename(const char *from, const char *to) {
    REAL(rename);
    if (beneath(to) && needs_no_room("rename", to) < 0) return -1;
    return real(from, to);
}

int unlink(const char *path) {
    REAL(unlink);
    if (beneath(path) && needs_no_room("unlink", path) < 0) return -1;
    return real(path);
}

int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    if (beneath(path) && point("mkdir", path) < 0) return -1;
    return real(path, mode);
}

#define OPEN(name)                                                                 \
    int name(const char *path, int flags, ...) {                                   \
        REAL(name);                                                                \
        mode_t mode = 0;                                                           \
        if (flags & (O_CREAT | O_TMPFILE)) {                                       \
            va_list more;                                                          \
            va_start(more, flags);                                                 \
            mode = va_arg(more, mode_t);                                           \
            va_end(more);                                                          \
        }                                                                          \
        if ((flags & O_CREAT) && beneath(path)) {                                  \
            int errors = errno, there = !access(path, F_OK);                       \
            errno = errors;                                                        \
            if (!there && point("create", path) < 0) return -1;                    \
        }                                                                          \
        if (action == READ_ONLY && at && seen >= at - 1 && beneath(path) &&        \
            (flags & O_ACCMODE) != O_RDONLY) {                                     \
            errno = EROFS;                                                         \
            return -1;                                                             \
        }                                                                          \
        return real(path, flags, mode);                                            \
    }

OPEN(open)
OPEN(open64)
