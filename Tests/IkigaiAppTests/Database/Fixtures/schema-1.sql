-- schema.sql as it was in version 1.

-- People who have an account.
CREATE TABLE users (
  id            TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  email         TEXT    NOT NULL UNIQUE CHECK (length(email) BETWEEN 5 AND 254),  -- trimmed, lower case
  name          TEXT    NOT NULL DEFAULT '' CHECK (length(name) <= 400),          -- '' when none was given
  password_hash TEXT    NOT NULL CHECK (length(password_hash) > 0),               -- PHC string ($scrypt$ln=…,r=…,p=…$…$…)
  created_at    INTEGER NOT NULL
) STRICT;

-- Tokens that were logged out before their time. A row may go once the token has expired.
CREATE TABLE revoked_tokens (
  jti        TEXT    NOT NULL PRIMARY KEY,  -- the token's own id (RFC 7519, 4.1.7)
  user_id    TEXT    NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  expires_at INTEGER NOT NULL               -- the token's exp
) STRICT;
CREATE INDEX revoked_tokens_expires_at ON revoked_tokens (expires_at);
CREATE INDEX revoked_tokens_user_id ON revoked_tokens (user_id);

-- Failed logins of the last 15 minutes, for known and unknown addresses alike.
CREATE TABLE login_failures (
  email     TEXT    NOT NULL,  -- as tried, trimmed, lower case
  address   TEXT    NOT NULL,  -- the client's network address; IPv6 as its /64
  failed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX login_failures_key ON login_failures (email, address, failed_at);
CREATE INDEX login_failures_failed_at ON login_failures (failed_at);

-- What one network address caused on one day, for the limits that hold without nginx.
CREATE TABLE daily_counts (
  address TEXT    NOT NULL,                                                        -- IPv6 as its /64
  day     INTEGER NOT NULL,                                                        -- days since 1970-01-01, UTC
  kind    TEXT    NOT NULL CHECK (kind IN ('registration', 'mail', 'upload')),
  count   INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (address, day, kind)
) STRICT;
CREATE INDEX daily_counts_day ON daily_counts (day);

-- Answered questionnaires with their analysis.
CREATE TABLE questionnaires (
  id               TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),  -- the key to it while nobody owns it
  user_id          TEXT    REFERENCES users (id) ON DELETE CASCADE,       -- NULL: nobody's
  result_email     TEXT    CHECK (length(result_email) BETWEEN 5 AND 254),-- where to send the result, if anywhere
  answers          TEXT    NOT NULL CHECK (answers LIKE '{%'),             -- the 15 answers, keyed "1" to "15"
  analysis         TEXT    NOT NULL CHECK (analysis LIKE '{%'),            -- ids, scores, evidence, engine version
  dominant_profile TEXT    NOT NULL CHECK (dominant_profile IN ('passion', 'profession', 'mission', 'vocation')),
  created_at       INTEGER NOT NULL
) STRICT;
CREATE INDEX questionnaires_user_id ON questionnaires (user_id, created_at);
CREATE INDEX questionnaires_unclaimed ON questionnaires (created_at) WHERE user_id IS NULL;

-- The CV of a questionnaire: the row names the file in CV_DIR. Removed with its questionnaire.
CREATE TABLE cvs (
  questionnaire_id TEXT    NOT NULL PRIMARY KEY REFERENCES questionnaires (id) ON DELETE CASCADE,
  stored_name      TEXT    NOT NULL UNIQUE,                        -- name in CV_DIR, made by the program
  original_name    TEXT    NOT NULL,                               -- the name it came with; only ever sent back
  format           TEXT    NOT NULL CHECK (format IN ('pdf', 'doc', 'docx')),
  size             INTEGER NOT NULL CHECK (size > 0),              -- bytes
  sha256           TEXT    NOT NULL CHECK (length(sha256) = 64),   -- of the file, hexadecimal
  data             TEXT    NOT NULL CHECK (data LIKE '{%'),         -- what was read in it (cvData of the contract)
  created_at       INTEGER NOT NULL
) STRICT;

-- Addresses given for the newsletter. Nothing is sent before they are confirmed.
CREATE TABLE newsletter_subscribers (
  email      TEXT    NOT NULL PRIMARY KEY CHECK (length(email) BETWEEN 5 AND 254),  -- trimmed, lower case
  type       TEXT    NOT NULL CHECK (type IN ('b2b', 'b2c')),
  state      TEXT    NOT NULL CHECK (state IN ('pending', 'confirmed', 'unsubscribed')),
  created_at INTEGER NOT NULL
) STRICT;

PRAGMA user_version = 1;
