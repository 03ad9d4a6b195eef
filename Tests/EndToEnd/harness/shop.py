"""The whole service with a Stripe and a Resend of our own behind it."""

from contextlib import ExitStack
from typing import Self

from fakes.fake_resend import FakeResend
from fakes.fake_stripe import FakeStripe
from fakes.pages import Pages
from fakes.settings import product_settings
from fakes.tls import Authority

from .stack import Stack, new_folder


class Shop:
    """A service that can sell and write, from `with` to its end. `changes` are further settings."""

    def __init__(self, **changes: str | None):
        self.folder = new_folder()
        authority = Authority(self.folder)
        self.stripe = FakeStripe(authority.server())
        self.resend = FakeResend(authority.server())
        self._authority = authority
        self._changes = changes
        self._open = ExitStack()
        self.stack: Stack

    def __enter__(self) -> Self:
        with ExitStack() as opening:
            for service in (self.stripe, self.resend, Pages(self.stripe, self.resend)):
                opening.enter_context(service)
            settings = product_settings(self._authority, self.stripe, self.resend)
            self.stack = Stack(folder=self.folder, **settings | self._changes)
            opening.callback(self.stack.remove)
            self.stack.start()
            self.stripe.webhooks.url = f"{self.stack.url}/api/payment/webhook"
            self._open = opening.pop_all()
        return self

    def __exit__(self, *error: object) -> None:
        """Stops the service first, so that no call of its meets a fake that has gone."""
        with self._open:
            if error[0] is None:
                self.stack.stop()
