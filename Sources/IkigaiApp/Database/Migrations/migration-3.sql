-- From version 2 to 3: checkouts, refunds and disputes; what e-mails need. Never changed once released.

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

-- Nothing was ever written to the outbox of version 2.
DROP TABLE outbox;

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
