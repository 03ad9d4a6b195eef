import Foundation

// One program, three ways in. CGI if and only if the web server says so (RFC 3875 §4.1.4): file descriptor 0 tells
// nothing, since Apache's mod_cgid hands a CGI program a connected socket there. No argument is looked at on the way
// of a CGI request.
umask(0o077)
signal(SIGPIPE, SIG_IGN)
// Whoever starts this program may ignore SIGCHLD, and then children vanish before they can be waited for.
signal(SIGCHLD, SIG_DFL)
// A file beyond RLIMIT_FSIZE is a write that fails, as on a full disk, not the end of the process.
signal(SIGXFSZ, SIG_IGN)

if getenv("GATEWAY_INTERFACE") != nil {
  exit(CGIProcess().run())
} else if ListeningSocket.isListening(0) {
  exit(Worker.run())
} else {
  CommandLineTool.main()
}
