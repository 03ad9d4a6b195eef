// qpdf's C interface (qpdf-c.h), as of 11.3.
#include <qpdf/qpdf-c.h>
