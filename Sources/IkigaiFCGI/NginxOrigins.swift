/// nginx's copy of the allowed origins, for the answers it makes itself (preflights, limits, a pool that is down).
/// FRONTEND_URL is the one source; this file follows from it.
struct NginxOrigins {
  let origins: [String]

  /// The file: a `map` with exact keys (https://nginx.org/en/docs/http/ngx_http_map_module.html).
  var text: String {
    let lines = origins.map { "  \"\($0)\" \"\($0)\";\n" }
    return """
      # Written by `ai-ikigai nginx-origins` from FRONTEND_URL; write it again whenever that changes.
      map $http_origin $ikigai_cors_origin {
        default "";
      \(lines.joined())}

      """
  }
}
