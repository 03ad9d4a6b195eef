// The declarations of libcurl 7.88. The library itself is not linked: it and what it needs cost 4 ms at every start,
// which a CGI request that calls nobody must not pay, so it is opened when the first call goes out.
#include <curl/curl.h>
#include <dlfcn.h>

/// Opens libcurl and answers its version, or NULL where it is not installed.
static inline const char *ikigai_curl_version(void) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  const char *(*version)(void) = (const char *(*)(void))dlsym(library, "curl_version");
  return version ? version() : 0;
}
