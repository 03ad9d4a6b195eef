// Functions of the GNU C library that its headers show under _GNU_SOURCE only, which Swift's Glibc module is built
// without. The declarations are those of glibc 2.36.
#include <spawn.h>

/// Closes every descriptor from `from` on in the new process; glibc 2.34.
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

/// Starts the new process in the folder `path`; glibc 2.29.
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);

/// POSIX_SPAWN_SETSID, glibc 2.26: the new process leads a session of its own.
static const short ikigai_spawn_setsid = 0x80;

/// pipe(2) with flags for both ends.
extern int pipe2(int ends[2], int flags);

/// memfd_create(2): memory that a process can hand to another as a descriptor; glibc 2.27.
extern int memfd_create(const char *name, unsigned int flags);
static const unsigned int ikigai_memfd_cloexec = 0x1;

/// poll(2): the peer has closed its sending side. Linux 2.6.17.
static const short ikigai_poll_peer_closed = 0x2000;
