// The variadic function of SQLite that Swift cannot call.
#include <sqlite3.h>

/// Keeps the write-ahead log when the last connection closes, instead of a checkpoint that would need the write lock
/// and several fsync calls. https://www.sqlite.org/c3ref/c_dbconfig_defensive.html#sqlitedbconfignockptonclose
static inline int ikigai_sqlite_keep_wal_on_close(void *connection) {
  return sqlite3_db_config((sqlite3 *)connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}
