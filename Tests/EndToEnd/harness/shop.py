"""The whole service with a Stripe and a Resend of our own behind it."""

import subprocess
from collections.abc import Callable
from contextlib import ExitStack
from typing import Self

from fakes.fake_resend import FakeResend
from fakes.fake_stripe import FakeStripe
from fakes.pages import Pages
from fakes.settings import product_settings
from fakes.tls import Authority

from . import database
from .api import Account, Api
from .processes import eventually
from .settings import BINARY
from .stack import Stack, new_folder

OPERATOR = "exploitation@e2e.example"


class Shop:
    """A service that can sell and write, from `with` to its end. `changes` are further settings."""

    def __init__(self, **changes: str | None):
        self.folder = new_folder()
        self.authority = Authority(self.folder)
        self.stripe = FakeStripe(self.authority.server())
        self.resend = FakeResend(self.authority.server())
        self._changes = changes
        self._open = ExitStack()
        self.stack: Stack
        self.api: Api

    def __enter__(self) -> Self:
        with ExitStack() as opening:
            for service in (self.stripe, self.resend, Pages(self.stripe, self.resend)):
                opening.enter_context(service)
            settings = product_settings(self.authority, self.stripe, self.resend) | {"OPERATOR_EMAIL": OPERATOR}
            self.stack = Stack(folder=self.folder, **settings | self._changes)
            opening.callback(self.stack.remove)
            self.stack.start()
            self.stripe.webhooks.url = f"{self.stack.url}/api/payment/webhook"
            self.api = Api(self.stack)
            self._open = opening.pop_all()
        return self

    def __exit__(self, *error: object) -> None:
        """Stops the service first, so that no call of its meets a fake that has gone."""
        with self._open:
            if error[0] is None:
                self.stack.stop()

    @property
    def secrets(self) -> list[str]:
        """What may stand in no log."""
        return [self.stripe.api_key, *self.stripe.webhooks.secrets, self.resend.api_key]

    def checkout(self, account: Account, plan: str, **more: str):
        return self.api.post("/api/payment/create-checkout", token=account, json={"plan": plan} | more)

    def session(self, account: Account, plan: str) -> str:
        response = self.checkout(account, plan)
        assert response.status_code == 200, response.text
        return response.json()["sessionId"]

    def plan(self, account: Account) -> str:
        return self.api.get("/api/auth/me", token=account).json()["user"]["plan"]

    def events(self, about: str) -> list[dict]:
        """Stripe's events about a session and its payment, the oldest first."""
        session = self.stripe.ledger.find("sessions", about)
        names = {about, session["payment_intent"]} - {None}
        return [event for event in reversed(self.stripe.ledger.events)
                if names & {event["data"]["object"].get(key) for key in ("id", "payment_intent")}
                and event["type"] in self.stripe.webhooks.enabled_events]

    def mails(self, account: Account, part_of_subject: str) -> list:
        return [mail for mail in self.resend.sent_to(account.email) if part_of_subject in mail.subject]

    def rows(self, query: str) -> list[tuple]:
        return database.rows(self.stack.database, query)

    def command(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run([str(BINARY), *arguments], env=self.stack.environment, capture_output=True, text=True,
                              timeout=120)

    def nothing_is_owed(self, within: float = 30) -> None:
        """Every e-mail that is due now was sent."""
        eventually(lambda: not self.rows(
            "SELECT 1 FROM outbox WHERE state = 'due' AND due_at < unixepoch() + 86400"), within, "every e-mail is sent")


def eventually_is(expected: object, actual: Callable[[], object], within: float = 10) -> None:
    """Waits for it; the failure says what it was instead."""
    try:
        eventually(lambda: actual() == expected, within, "it is as expected")
    except AssertionError:
        assert actual() == expected
