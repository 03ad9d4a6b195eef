#!/usr/bin/php-cgi
<?php
// GET /api/health as a PHP script under CGI: the work of the program's own answer, a process a
// request. DATABASE_PATH in the environment names the SQLite file.
declare(strict_types=1);

$start = hrtime(true);
try {
    $database = new PDO('sqlite:' . getenv('DATABASE_PATH'), null, null, [PDO::ATTR_TIMEOUT => 5]);
    $database->exec('PRAGMA trusted_schema = OFF');
    $database->beginTransaction();
    $database->query('PRAGMA user_version')->fetchAll();
    $database->query('SELECT 1 FROM users LIMIT 1')->fetchAll();
    $database->commit();
    $status = 200;
} catch (PDOException) {
    $status = 503;
}

// A version 4 UUID (RFC 9562, section 5.4).
$bytes = random_bytes(16);
$bytes[6] = chr(ord($bytes[6]) & 0x0f | 0x40);
$bytes[8] = chr(ord($bytes[8]) & 0x3f | 0x80);
$id = vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));

$time = gmdate('Y-m-d\TH:i:s\Z');
$body = json_encode(['status' => $status === 200 ? 'ok' : 'unavailable', 'timestamp' => $time]);
http_response_code($status);
header('Content-Type: application/json; charset=utf-8');
header('Vary: Origin');
header('Cache-Control: no-store');
header('X-Content-Type-Options: nosniff');
header('Referrer-Policy: no-referrer');
header("X-Request-ID: $id");
header('Content-Length: ' . strlen($body));
echo $body;

file_put_contents('php://stderr', json_encode([
    'client' => $_SERVER['REMOTE_ADDR'] ?? '', 'level' => 'info', 'message' => 'request',
    'method' => $_SERVER['REQUEST_METHOD'] ?? '', 'ms' => round((hrtime(true) - $start) / 1e6, 2),
    'pid' => getmypid(), 'requestId' => $id, 'route' => '/api/health', 'status' => $status, 'time' => $time,
], JSON_UNESCAPED_SLASHES) . "\n");
