// libcrypto of OpenSSL 3.0, as Debian 12 ships it.
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
