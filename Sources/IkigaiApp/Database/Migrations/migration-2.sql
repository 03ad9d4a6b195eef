-- From version 1 to 2: consent, purchases, Stripe's events and the outbox. Never changed once released.

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

-- E-mails owed, written in the transaction of their cause and delivered afterwards.
CREATE TABLE outbox (
  id              INTEGER NOT NULL PRIMARY KEY,
  idempotency_key TEXT    NOT NULL UNIQUE,      -- <cause>/<id>: the same e-mail is owed once
  kind            TEXT    NOT NULL,             -- which e-mail
  recipient       TEXT    NOT NULL,
  subject         TEXT    NOT NULL,
  html            TEXT    NOT NULL,
  text            TEXT    NOT NULL,
  state           TEXT    NOT NULL CHECK (state IN ('held', 'due', 'sent', 'parked')),
  attempts        INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  due_at          INTEGER NOT NULL,             -- not before
  created_at      INTEGER NOT NULL,
  sent_at         INTEGER
) STRICT;
CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'due';

PRAGMA user_version = 2;
