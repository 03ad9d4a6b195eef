-- The tables of AI-Ikigai: the one source of the schema, carried inside the program.
-- SQLite 3.37 or later (STRICT). Times are seconds since 1970-01-01T00:00:00Z; ids are lower-case version 4 UUIDs.
-- A change here needs a new number in PRAGMA user_version and a file in Sources/IkigaiApp/Database/Migrations.

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

-- The proofs of consent to the newsletter (GDPR, article 7): one row an act, never changed.
CREATE TABLE newsletter_consents (
  id       INTEGER NOT NULL PRIMARY KEY,
  email    TEXT    NOT NULL REFERENCES newsletter_subscribers (email) ON DELETE CASCADE,
  act      TEXT    NOT NULL CHECK (act IN ('requested', 'confirmed', 'withdrawn')),
  wording  TEXT    NOT NULL,   -- version of the text that was shown
  address  TEXT    NOT NULL,   -- network address the act came from
  acted_at INTEGER NOT NULL
) STRICT;
CREATE INDEX newsletter_consents_email ON newsletter_consents (email);

-- What was paid for. The plan of an account is its best purchase that was not refunded.
CREATE TABLE purchases (
  id                    TEXT    NOT NULL PRIMARY KEY,
  user_id               TEXT    REFERENCES users (id) ON DELETE SET NULL,  -- NULL once the account is erased
  plan                  TEXT    NOT NULL CHECK (plan IN ('essential', 'premium')),
  stripe_session_id     TEXT    UNIQUE,                                    -- NULL for what the operator granted
  stripe_payment_intent TEXT,
  amount                INTEGER CHECK (amount >= 0),                       -- in the currency's smallest unit
  currency              TEXT,                                              -- ISO 4217, lower case as Stripe writes it
  created_at            INTEGER NOT NULL,
  refunded_at           INTEGER                                            -- NULL: not refunded
) STRICT;
CREATE INDEX purchases_user_id ON purchases (user_id);
CREATE INDEX purchases_stripe_payment_intent ON purchases (stripe_payment_intent);

-- Stripe's events that were handled: each id counts once.
CREATE TABLE stripe_events (
  id          TEXT    NOT NULL PRIMARY KEY,  -- evt_…
  type        TEXT    NOT NULL,
  received_at INTEGER NOT NULL
) STRICT;

-- Checkout Sessions that were asked for and are not over: one intent makes one session, however often it is tried.
CREATE TABLE checkouts (
  idempotency_key TEXT    NOT NULL PRIMARY KEY,  -- the same at every try
  user_id         TEXT    NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  plan            TEXT    NOT NULL CHECK (plan IN ('essential', 'premium')),
  form_sha256     TEXT    NOT NULL CHECK (length(form_sha256) = 64),  -- what Stripe is sent; another form, another key
  session_id      TEXT    UNIQUE,                                     -- cs_…; NULL until Stripe has answered
  url             TEXT,                                               -- where to pay
  expires_at      INTEGER,                                            -- when it can be paid no more
  is_pending      INTEGER NOT NULL DEFAULT 0 CHECK (is_pending IN (0, 1)),  -- 1: paid, and the money is on its way
  created_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX checkouts_user_id ON checkouts (user_id, plan);
CREATE INDEX checkouts_created_at ON checkouts (created_at);

-- Payments that were given back whole; one may be told of before its purchase is.
CREATE TABLE stripe_refunds (
  payment_intent TEXT    NOT NULL PRIMARY KEY,  -- pi_…
  refunded_at    INTEGER NOT NULL
) STRICT;

-- Payments that a bank disputes, as Stripe last told.
CREATE TABLE stripe_disputes (
  id             TEXT    NOT NULL PRIMARY KEY,  -- dp_…
  payment_intent TEXT,
  status         TEXT    NOT NULL,
  reason         TEXT    NOT NULL,
  amount         INTEGER,
  currency       TEXT,
  updated_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX stripe_disputes_payment_intent ON stripe_disputes (payment_intent);

-- E-mails owed, written in the transaction of their cause and delivered afterwards.
CREATE TABLE outbox (
  id              INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,  -- never another e-mail's: one may go while it is sent
  idempotency_key TEXT    NOT NULL UNIQUE,      -- <kind>/<cause>: the same e-mail is owed once
  kind            TEXT    NOT NULL,             -- which e-mail
  recipient       TEXT    NOT NULL,
  is_asked_for    INTEGER NOT NULL CHECK (is_asked_for IN (0, 1)),  -- 0: its recipient may not have wanted it
  sender          TEXT,                         -- as at the first attempt; NULL before it
  subject         TEXT    NOT NULL,             -- this, the bodies and the address to refuse at: gone once it is sent
  html            TEXT    NOT NULL,
  text            TEXT    NOT NULL,
  refusal_url     TEXT,                         -- where its recipient can refuse all that was not asked for
  state           TEXT    NOT NULL CHECK (state IN ('held', 'due', 'sent', 'parked')),
  attempts        INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  owed_at         INTEGER NOT NULL,             -- when it was to be sent
  due_at          INTEGER NOT NULL,             -- when it is tried next
  created_at      INTEGER NOT NULL,
  first_tried_at  INTEGER,                      -- the first attempt that may have arrived
  sent_at         INTEGER,
  problem         TEXT                          -- why the last attempt failed, in the provider's words for it
) STRICT;
CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'due';
CREATE INDEX outbox_recipient ON outbox (recipient, owed_at);
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;

-- Until when no e-mail is tried, as its provider has asked; no row: now.
CREATE TABLE outbox_pause (
  id    INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  until INTEGER NOT NULL
) STRICT;

-- Addresses that want no e-mail they did not ask for, ever.
CREATE TABLE mail_refusals (
  email      TEXT    NOT NULL PRIMARY KEY,  -- trimmed, lower case
  refused_at INTEGER NOT NULL
) STRICT;

-- The keys in the links of e-mails, of which only the SHA-256 is kept.
CREATE TABLE mail_tokens (
  sha256     TEXT    NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),  -- hexadecimal
  email      TEXT    NOT NULL,
  purpose    TEXT    NOT NULL CHECK (purpose IN ('confirm', 'refuse')),
  created_at INTEGER NOT NULL,
  expires_at INTEGER                                                     -- NULL: never
) STRICT;
CREATE INDEX mail_tokens_expires_at ON mail_tokens (expires_at) WHERE expires_at IS NOT NULL;

PRAGMA user_version = 3;
