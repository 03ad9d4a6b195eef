/* The least that can answer GET /api/health over FastCGI: what the pool is measured against.
 *
 *   health SOCKET PROCESSES THREADS [DATABASE]
 *
 * Opens the unix socket, starts the processes and serves until SIGTERM. It accepts as the pool does:
 * every thread by itself, connections not kept, closed by FCGX_Detach. Without DATABASE it
 * answers from memory. With DATABASE it does what the pool does for this request: a read of the
 * file in one snapshot, by a connection a thread, and a JSON line on standard error. It routes,
 * decodes and checks nothing.
 */
#include <fcgiapp.h>
#include <pthread.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int listener;
static const char *database;

/* One snapshot: its statements, in the order in which they run. */
enum { STATEMENTS = 4 };
static const char *const snapshot[STATEMENTS] = {
    "BEGIN DEFERRED", "PRAGMA user_version", "SELECT 1 FROM users LIMIT 1", "COMMIT"};

static void fail(const char *what) {
  fprintf(stderr, "health: %s\n", what);
  _exit(1);
}

static void prepare(sqlite3_stmt *statements[]) {
  sqlite3 *connection;
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
  if (sqlite3_open_v2(database, &connection, flags, NULL) != SQLITE_OK) fail(sqlite3_errmsg(connection));
  sqlite3_busy_timeout(connection, 5000);
  for (int i = 0; i < STATEMENTS; i++)
    if (sqlite3_prepare_v2(connection, snapshot[i], -1, &statements[i], NULL) != SQLITE_OK)
      fail(sqlite3_errmsg(connection));
}

static int read_database(sqlite3_stmt *statements[]) {
  int ok = 1;
  for (int i = 0; i < STATEMENTS; i++) {
    int result;
    while ((result = sqlite3_step(statements[i])) == SQLITE_ROW) continue;
    ok &= result == SQLITE_DONE;
    sqlite3_reset(statements[i]);
  }
  return ok;
}

/* A version 4 UUID (RFC 9562, section 5.4). */
static void make_id(char text[37]) {
  unsigned char b[16];
  if (getrandom(b, sizeof b, 0) != sizeof b) fail("getrandom");
  b[6] = (b[6] & 0x0f) | 0x40;
  b[8] = (b[8] & 0x3f) | 0x80;
  snprintf(text, 37, "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", b[0], b[1],
           b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]);
}

static void answer(FCGX_Request *request, sqlite3_stmt *statements[]) {
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  int ok = !database || read_database(statements);
  char id[37], now[32], body[96], text[1024];
  struct tm utc;
  time_t seconds = time(NULL);
  make_id(id);
  strftime(now, sizeof now, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&seconds, &utc));
  int length =
      snprintf(body, sizeof body, "{\"status\":\"%s\",\"timestamp\":\"%s\"}", ok ? "ok" : "unavailable", now);
  int size = snprintf(text, sizeof text,
                      "Status: %s\r\nContent-Type: application/json; charset=utf-8\r\nVary: Origin\r\n"
                      "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
                      "Referrer-Policy: no-referrer\r\nX-Request-ID: %s\r\nContent-Length: %d\r\n\r\n%s",
                      ok ? "200 OK" : "503 Service Unavailable", id, length, body);
  FCGX_PutStr(text, size, request->out);
  if (!database) return;
  const char *client = FCGX_GetParam("REMOTE_ADDR", request->envp);
  const char *method = FCGX_GetParam("REQUEST_METHOD", request->envp);
  clock_gettime(CLOCK_MONOTONIC, &end);
  size = snprintf(text, sizeof text,
                  "{\"client\":\"%.45s\",\"level\":\"info\",\"message\":\"request\",\"method\":\"%.16s\","
                  "\"ms\":%.2f,\"pid\":%d,\"requestId\":\"%s\",\"route\":\"/api/health\",\"status\":%d,"
                  "\"time\":\"%s\"}\n",
                  client ? client : "", method ? method : "",
                  (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6, (int)getpid(), id,
                  ok ? 200 : 503, now);
  if (write(STDERR_FILENO, text, size) != size) fail("the log cannot be written");
}

static void *serve(void *unused) {
  FCGX_Request request;
  sqlite3_stmt *statements[STATEMENTS] = {0};
  struct timeval receive = {.tv_sec = 2}, send = {.tv_sec = 10};
  char rest[4096];
  if (FCGX_InitRequest(&request, -1, 0) != 0) fail("FCGX_InitRequest");
  if (database) prepare(statements);
  for (;;) {
    int connection = accept(listener, NULL, NULL);
    if (connection < 0) continue;
    setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &receive, sizeof receive);
    setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &send, sizeof send);
    /* FCGX_Accept_r keeps a connection that is preset only when it counts as kept. */
    request.ipcFd = connection;
    request.keepConnection = 1;
    request.listen_sock = -1;
    if (FCGX_Accept_r(&request) != 0) continue;
    while (FCGX_GetStr(rest, sizeof rest, request.in) > 0) continue;
    if (FCGX_GetError(request.in) == 0) answer(&request, statements);
    request.keepConnection = 0;
    FCGX_Detach(&request);
    FCGX_Finish_r(&request);
  }
  return unused;
}

int main(int count, char *arguments[]) {
  int processes = count < 4 ? 0 : atoi(arguments[2]), threads = count < 4 ? 0 : atoi(arguments[3]);
  if (processes < 1 || threads < 1) fail("usage: health SOCKET PROCESSES THREADS [DATABASE]");
  database = arguments[4]; /* NULL when there is none */
  signal(SIGPIPE, SIG_IGN);
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGCHLD);
  sigprocmask(SIG_BLOCK, &signals, NULL);
  listener = FCGX_OpenSocket(arguments[1], 4096);
  if (listener < 0 || FCGX_Init() != 0) fail("the socket cannot be opened");
  pid_t children[processes];
  for (int i = 0; i < processes; i++) {
    if ((children[i] = fork()) != 0) continue;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    pthread_t thread;
    for (int j = 0; j < threads; j++)
      if (pthread_create(&thread, NULL, serve, NULL) != 0) fail("pthread_create");
    for (;;) pause();
  }
  int received;
  sigwait(&signals, &received);
  for (int i = 0; i < processes; i++) kill(children[i], SIGKILL);
  while (wait(NULL) > 0) continue;
  if (received != SIGTERM) fail("a process has ended");
  return 0;
}
