// libfcgi 2.4.2, as Debian 12 ships it.
#include <fcgiapp.h>
