-- From version 1 to 2: consent, purchases, Stripe's events and the outbox. Never changed once released.



PRAGMA user_version = 2;
