// libcurl as of 7.88. The library itself is not linked: it and what it needs cost 4 ms at every start, which a CGI
// request that calls nobody must not pay, so it is opened when the first call goes out. Hence the addresses in the
// place of the functions; the variadic ones are called from here, because Swift calls none.
#include <curl/curl.h>
#include <dlfcn.h>

typedef CURLcode (*ikigai_curl_setopt)(CURL *, CURLoption, ...);
typedef CURLcode (*ikigai_curl_getinfo)(CURL *, CURLINFO, ...);

struct ikigai_curl {
  CURLcode (*global_init)(long);
  char *(*version)(void);
  CURL *(*easy_init)(void);
  ikigai_curl_setopt easy_setopt;
  CURLcode (*easy_perform)(CURL *);
  ikigai_curl_getinfo easy_getinfo;
  void (*easy_reset)(CURL *);
  void (*easy_cleanup)(CURL *);
  const char *(*easy_strerror)(CURLcode);
  struct curl_slist *(*slist_append)(struct curl_slist *, const char *);
  void (*slist_free_all)(struct curl_slist *);
};

/// Opens the shared library and finds its functions; 0 when it or one of them is missing. It stays open.
static inline int ikigai_curl_open(const char *name, struct ikigai_curl *curl) {
  void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  return library && (curl->global_init = dlsym(library, "curl_global_init")) &&
         (curl->version = dlsym(library, "curl_version")) && (curl->easy_init = dlsym(library, "curl_easy_init")) &&
         (curl->easy_setopt = dlsym(library, "curl_easy_setopt")) &&
         (curl->easy_perform = dlsym(library, "curl_easy_perform")) &&
         (curl->easy_getinfo = dlsym(library, "curl_easy_getinfo")) &&
         (curl->easy_reset = dlsym(library, "curl_easy_reset")) &&
         (curl->easy_cleanup = dlsym(library, "curl_easy_cleanup")) &&
         (curl->easy_strerror = dlsym(library, "curl_easy_strerror")) &&
         (curl->slist_append = dlsym(library, "curl_slist_append")) &&
         (curl->slist_free_all = dlsym(library, "curl_slist_free_all"));
}

// curl_easy_setopt(3) for each type that an option may have.

static inline CURLcode ikigai_curl_set_long(ikigai_curl_setopt set, CURL *handle, CURLoption option, long value) {
  return set(handle, option, value);
}

static inline CURLcode ikigai_curl_set_string(
    ikigai_curl_setopt set, CURL *handle, CURLoption option, const char *value) {
  return set(handle, option, value);
}

static inline CURLcode ikigai_curl_set_pointer(
    ikigai_curl_setopt set, CURL *handle, CURLoption option, const void *value) {
  return set(handle, option, value);
}

/// CURLOPT_WRITEFUNCTION and CURLOPT_HEADERFUNCTION.
static inline CURLcode ikigai_curl_set_receiver(
    ikigai_curl_setopt set, CURL *handle, CURLoption option, curl_write_callback value) {
  return set(handle, option, value);
}

static inline CURLcode ikigai_curl_set_prereq(ikigai_curl_setopt set, CURL *handle, curl_prereq_callback value) {
  return set(handle, CURLOPT_PREREQFUNCTION, value);
}

/// The status code of the last response; 0 when there is none.
static inline long ikigai_curl_response_code(ikigai_curl_getinfo get, CURL *handle) {
  long code = 0;
  return get(handle, CURLINFO_RESPONSE_CODE, &code) == CURLE_OK ? code : 0;
}
