"""A Stripe and a Resend of our own: faithful to their documents, with a state, and able to fail on purpose."""
