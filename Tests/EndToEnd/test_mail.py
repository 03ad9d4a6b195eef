"""E-mails that are owed, from what causes them to the fake Resend, whatever happens on the way."""

import json
import os
import random
import re
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes import faults
from fakes.exchange import Request
from fakes.fake_resend import FakeResend
from fakes.resend_emails import Mail
from fakes.stripe_delivery import sign
from harness import answers, database, mailing
from harness.api import PASSWORD, Account, Api, new_email
from harness.cgi import CGIProgram
from harness.mailing import Browser, Services, change, let_pass, make_due, outbox, run, states
from harness.processes import eventually
from harness.settings import JWT_SECRET, SITE
from harness.stack import Stack

SOAK = bool(os.environ.get("SOAK"))
OPERATOR = "exploitation@operator.example"
COACHING = "https://rendez-vous.example/ikigai"
NAME = "Prénom-Typé Nom-Typé"
DAY = 86_400


@pytest.fixture(scope="module")
def authority_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("authority")


@pytest.fixture
def services(authority_folder: Path) -> Iterator[Services]:
    with Services(authority_folder) as running:
        yield running


@pytest.fixture
def resend(services: Services) -> FakeResend:
    return services.resend


@pytest.fixture
def program(cgi_with, services: Services) -> CGIProgram:
    """As CGI: e-mails leave only when `deliver` is run."""
    return cgi_with(**services.settings, OPERATOR_EMAIL=OPERATOR)


@pytest.fixture
def cgi(program: CGIProgram) -> Api:
    return Api(program)


def ask_for_result(api: Api, email: str | None = None, account: Account | None = None) -> str:
    """Sends answers with an address; returns the questionnaire's id."""
    response = api.post("/api/questionnaire/submit", token=account,
                        json={"answers": answers.valid(), "email": email or new_email()})
    assert response.status_code == 201, response.text
    return response.json()["questionnaireId"]


def buy(api: Api, services: Services, account: Account, plan: str) -> str:
    """Buys a plan on the fake Stripe, and the webhook is told of it; returns the session's id."""
    opened = api.post("/api/payment/create-checkout", token=account, json={"plan": plan})
    assert opened.status_code == 200, opened.text
    session = services.stripe.ledger.pay(opened.json()["sessionId"])["id"]
    tell(api, services, services.stripe.ledger.event("checkout.session.completed", session))
    return session


def tell(api: Api, services: Services, event: dict) -> None:
    body = json.dumps(event)
    answer = Browser(api).request("POST", "/api/payment/webhook", content=body, headers={
        "Content-Type": "application/json", "Stripe-Signature": sign(body, services.stripe.webhooks.secrets)})
    assert (answer.status_code, answer.json()) == (200, {"received": True}), answer.text


def emails(resend: FakeResend) -> list[Request]:
    """What was asked of Resend, taken or not."""
    return resend.server.received("POST", "/emails")


def keys(resend: FakeResend) -> list[str]:
    return [mail.idempotency_key for mail in resend.accepted]


def words(text: str) -> str:
    """Without line breaks and no-break spaces."""
    return " ".join(text.split())


# ---- the whole service ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def everything(authority_folder: Path) -> Iterator[tuple[Stack, Services]]:
    with Services(authority_folder) as services:
        running = Stack(**services.settings, OPERATOR_EMAIL=OPERATOR, COACHING_URL=COACHING)
        try:
            running.start()
            services.stripe.webhooks.url = running.url + "/api/payment/webhook"
            yield running, services
        finally:
            running.remove()


class TestEmails:
    """Through nginx, sent by the pool by itself."""

    @pytest.fixture
    def stack(self, everything: tuple[Stack, Services]) -> Stack:
        return everything[0]

    @pytest.fixture
    def services(self, everything: tuple[Stack, Services]) -> Services:
        return everything[1]

    @pytest.fixture
    def api(self, stack: Stack) -> Api:
        return Api(stack)

    def check(self, mail: Mail, recipient: str, asked_for: bool) -> list[str]:
        """What holds for every e-mail; returns its links."""
        assert mail.to == [recipient] and not (mail.cc or mail.bcc)
        assert mail.sender == "AI-Ikigai <bonjour@ikigai.example>"
        assert mail.html.startswith("<!DOCTYPE html>") and 'lang="fr"' in mail.html
        assert "@media" in mail.html and "viewport" in mail.html and not re.search(r"<(script|img|link)\b", mail.html)
        assert mail.text.strip() and "<" not in mail.text
        assert all(len(line) <= 78 for line in mail.text.splitlines() if not line.startswith("http"))
        found = mailing.links(mail)
        assert all(link.startswith((SITE + "/", COACHING)) for link in found), found
        if asked_for:
            assert mail.headers == {} and "unsubscribe" not in mail.html + mail.text
        else:
            assert set(mail.headers) == {"List-Unsubscribe", "List-Unsubscribe-Post"}
            assert mailing.unsubscribe_url(mail).startswith(f"{SITE}{mailing.UNSUBSCRIBE}?token=")
        return found

    def test_welcome(self, api: Api, services: Services):
        account = api.register(name=NAME)
        (mail,) = mailing.arrived(services.resend, account.email)
        assert SITE + "/" in self.check(mail, account.email, asked_for=False)
        assert mail.subject == "Bienvenue sur AI-Ikigai" and "Votre compte AI-Ikigai est ouvert" in words(mail.text)

    @pytest.mark.parametrize("is_owned", [False, True])
    def test_result(self, api: Api, services: Services, is_owned: bool):
        email, account = new_email(), api.register() if is_owned else None
        identity = ask_for_result(api, email, account)
        (mail,) = mailing.arrived(services.resend, email)
        assert f"{SITE}/questionnaire.html#{identity}" in self.check(mail, email, asked_for=False)
        assert mail.subject == "Votre résultat AI-Ikigai"
        assert ("connectez-vous à ce compte" in words(mail.text)) == is_owned
        assert ("Ce lien est la clé de votre résultat" in words(mail.text)) != is_owned

    def test_no_result_without_an_address(self, api: Api, services: Services):
        api.submit()
        ask_for_result(api, last := new_email())
        mailing.arrived(services.resend, last)
        (row,) = database.rows(api.database, "SELECT count(*) FROM outbox WHERE kind = 'result' AND recipient = ''")
        assert row == (0,)

    def test_newsletter(self, api: Api, services: Services):
        email = new_email()
        api.post("/api/newsletter/subscribe", json={"email": email})
        (mail,) = mailing.arrived(services.resend, email)
        self.check(mail, email, asked_for=False)
        assert mailing.confirmation_url(mail) and "Confirmez votre inscription" in mail.subject

    @pytest.mark.parametrize(("plan", "price"), [("essential", "29,00"), ("premium", "79,00")])
    def test_purchase_and_refund(self, api: Api, services: Services, plan: str, price: str):
        account = api.register(name=NAME, email="&copy" + new_email())
        mailing.arrived(services.resend, account.email)
        before = len(services.resend.sent_to(OPERATOR))
        opened = api.post("/api/payment/create-checkout", token=account, json={"plan": plan}).json()
        session = services.stripe.ledger.pay(opened["sessionId"])
        event = services.stripe.ledger.event("checkout.session.completed", session["id"])
        assert services.stripe.webhooks.deliver(event).succeeded
        assert services.stripe.webhooks.deliver(event).succeeded

        _, mail = mailing.arrived(services.resend, account.email, 2)
        found = self.check(mail, account.email, asked_for=True)
        name = "AI-Ikigai Premium" if plan == "premium" else "AI-Ikigai Essentiel"
        assert words(mail.subject) == f"Votre achat : {name}"
        for text in (words(mail.text), words(mail.html)):
            assert price in text and session["payment_intent"] in text and name in text
        assert (COACHING in found) == (plan == "premium")
        if plan == "premium":
            (*_, told) = mailing.arrived(services.resend, OPERATOR, before + 1)
            assert "Premium vendu" in told.subject and account.email in told.text and told.headers == {}
            assert "&amp;copy" in told.html and "&copy" not in told.html
            (follow_up,) = [row for row in outbox(api.service, account.email) if row["kind"] == "follow-up"]
            assert follow_up["due_at"] - follow_up["created_at"] == 30 * DAY and follow_up["state"] == "due"

        services.stripe.ledger.refund(session["id"])
        assert services.stripe.webhooks.deliver(services.stripe.ledger.event("charge.refunded")).succeeded
        *_, mail = mailing.arrived(services.resend, account.email, 3)
        self.check(mail, account.email, asked_for=True)
        assert words(mail.subject) == f"Votre remboursement : {name}" and price in words(mail.text)
        assert "follow-up" not in [row["kind"] for row in outbox(api.service, account.email)]

    def test_the_operator_hears_of_a_dispute(self, api: Api, services: Services):
        account = api.register()
        session = buy(api, services, account, "essential")
        before = len(services.resend.sent_to(OPERATOR))
        dispute = services.stripe.ledger.open_dispute(session)
        for kind in ("charge.dispute.created", "charge.dispute.funds_withdrawn"):
            services.stripe.webhooks.deliver(services.stripe.ledger.event(kind, dispute["id"]))
        (*_, mail) = mailing.arrived(services.resend, OPERATOR, before + 1)
        assert "Litige ouvert" in mail.subject and "29,00" in words(mail.text)

    def test_one_click_through_nginx(self, api: Api, services: Services):
        account = api.register()
        (mail,) = mailing.arrived(services.resend, account.email)
        url = mailing.unsubscribe_url(mail)
        page = Browser(api).open(url)
        assert page.form is not None and account.email not in refusals(api)
        assert Browser(api).one_click(url).status_code in (200, 202)
        assert account.email in refusals(api)

    # These three look back at all that the tests of this class have caused.

    def test_nothing_that_somebody_typed_is_in_any_of_them(self, services: Services):
        assert len(services.resend.accepted) > 10
        for mail in services.resend.accepted:
            everywhere = json.dumps(mail.as_json(), ensure_ascii=False)
            assert not [typed for typed in (answers.TEXT_MARK, *NAME.split(), PASSWORD) if typed in everywhere]
            if mail.to != [OPERATOR]:
                body = mail.subject + mail.html + mail.text
                assert mail.to[0] not in body, "not even the address"

    def test_no_secret_and_no_body_is_in_a_log(self, stack: Stack, services: Services):
        def log_of_all() -> str | None:
            log = stack.log.read_text(errors="replace")
            return log if log.count("mail: sent") >= len(services.resend.accepted) > 10 else None

        log = eventually(log_of_all, 5, "every e-mail has its line") + "".join(
            path.read_text(errors="replace") for path in (stack.state / "logs").rglob("*") if path.is_file())
        settings = services.settings
        secrets = {JWT_SECRET, PASSWORD, "eyJ", "Bearer", "re_of_", "sk_test", settings["RESEND_API_KEY"],
                   settings["STRIPE_SECRET_KEY"], settings["STRIPE_WEBHOOK_SECRET"], "token=", "@e2e.example", OPERATOR}
        for mail in services.resend.accepted:
            secrets |= {mail.subject, *mailing.TOKEN.findall(mail.html)}
            secrets |= {line for line in mail.text.splitlines() if len(line) > 20 and "Référence" not in line}
        assert not [secret for secret in secrets if secret in log]

    def test_no_id_that_is_a_key_is_in_a_log(self, stack: Stack, api: Api, services: Services):
        identity = ask_for_result(api, email := new_email())
        mailing.arrived(services.resend, email)
        eventually(lambda: states(stack, email) == ["sent"], 5, "it is noted")
        last = api.get("/api/health").headers["x-request-id"]
        eventually(lambda: last in stack.log.read_text(errors="replace"), 5, "all was logged")
        assert identity not in stack.log.read_text(errors="replace")


def refusals(api: Api) -> dict[str, int]:
    return dict(database.rows(api.database, "SELECT email, refused_at FROM mail_refusals"))


# ---- who may be written to -----------------------------------------------------------------------------------------


class TestRefusing:
    def refused(self, api: Api, resend: FakeResend) -> str:
        """An address that got a result and refused all further e-mails."""
        email = new_email()
        ask_for_result(api, email)
        run(api.service, "deliver")
        (mail,) = resend.sent_to(email)
        assert Browser(api).one_click(mailing.unsubscribe_url(mail)).status_code in (200, 202)
        return email

    def test_nothing_unasked_comes_any_more_but_what_was_bought_does(self, cgi: Api, services: Services):
        email = self.refused(cgi, services.resend)
        account = cgi.register(email=email)
        ask_for_result(cgi, email.upper(), account)
        ask_for_result(cgi, f"  {email} ")
        cgi.post("/api/newsletter/subscribe", json={"email": email})
        run(cgi.service, "deliver")
        mailing.arrived(services.resend, email, 1, within=0)
        session = buy(cgi, services, account, "premium")
        services.stripe.ledger.refund(session)
        tell(cgi, services, services.stripe.ledger.event("charge.refunded"))
        run(cgi.service, "deliver")
        assert [mail.idempotency_key.partition("/")[0] for mail in services.resend.sent_to(email)] == [
            "result", "purchase", "refund"]
        assert "follow-up" not in [row["kind"] for row in outbox(cgi.service)]

    def test_what_was_waiting_is_forgotten_but_for_what_was_bought(self, cgi: Api, services: Services):
        account = cgi.register()
        buy(cgi, services, account, "premium")
        ask_for_result(cgi, account.email)
        ask_for_result(cgi, other := new_email())
        (welcome, *_) = outbox(cgi.service, account.email)
        token = mailing.token_of(welcome["refusal_url"])
        Browser(cgi).one_click(f"{mailing.UNSUBSCRIBE}?token={token}")
        run(cgi.service, "deliver")
        (mail,) = services.resend.sent_to(account.email)
        assert mail.idempotency_key.startswith("purchase/")
        mailing.arrived(services.resend, other, within=0)

    def test_one_that_is_on_its_way_is_the_last(self, pool_with, services: Services):
        services.resend.server.faults.queue(faults.Hang(30, until=(over := threading.Event())))
        pool = pool_with(workers=2, **services.settings)
        api, email = Api(pool), new_email()
        ask_for_result(api, email)
        eventually(lambda: emails(services.resend), 10, "it is on its way")
        Browser(api).one_click(f"{mailing.UNSUBSCRIBE}?token={mailing.token_of(outbox(pool)[0]['refusal_url'])}")
        ask_for_result(api, email)
        ask_for_result(api, other := new_email())
        over.set()
        mailing.arrived(services.resend, other, within=5)
        mailing.arrived(services.resend, email, within=0)
        eventually(lambda: states(pool, other) == ["sent"], 5, "it is noted")
        assert outbox(pool, email) in ([], [row for row in outbox(pool, email) if row["state"] == "sent"])

    def test_the_operator_can_take_it_back(self, cgi: Api, resend: FakeResend):
        email = self.refused(cgi, resend)
        assert run(cgi.service, "mail", "allow", f" {email.upper()} ") == "this address gets e-mails again\n"
        assert run(cgi.service, "mail", "allow", email) == "this address had not refused e-mails\n"
        ask_for_result(cgi, email)
        run(cgi.service, "deliver")
        mailing.arrived(resend, email, 2, within=0)


class TestCaps:
    def test_an_address_gets_five_a_day_of_what_it_has_not_asked_for(self, cgi: Api, services: Services):
        account = cgi.register()
        for _ in range(3):
            ask_for_result(cgi, account.email)
        for _ in range(3):
            cgi.post("/api/newsletter/subscribe", json={"email": account.email})
        buy(cgi, services, account, "essential")
        ask_for_result(cgi, other := new_email())
        run(cgi.service, "deliver")
        kinds = [mail.idempotency_key.partition("/")[0] for mail in services.resend.sent_to(account.email)]
        assert kinds == ["purchase", "welcome", "result", "result", "result", "newsletter"], "receipts first"
        mailing.arrived(services.resend, other, within=0)

        let_pass(cgi.service, DAY + 1)
        ask_for_result(cgi, account.email)
        run(cgi.service, "deliver")
        mailing.arrived(services.resend, account.email, 7, within=0)

    def test_a_day_full_of_e_mails_takes_nothing_away_that_is_due_a_month_later(self, cgi: Api, services: Services):
        account = cgi.register()
        for _ in range(4):
            ask_for_result(cgi, account.email)
        buy(cgi, services, account, "premium")
        assert "follow-up" in [row["kind"] for row in outbox(cgi.service, account.email)]

    def test_the_limit_of_all_holds_for_a_day_and_nothing_is_lost(self, cgi_with, services: Services):
        api = Api(cgi_with(**services.settings, MAIL_DAILY_LIMIT="3"))
        for _ in range(5):
            ask_for_result(api)
        run(api.service, "deliver")
        make_due(api.service)
        run(api.service, "deliver")
        assert len(services.resend.accepted) == 3 == len(emails(services.resend))
        assert states(api.service) == ["sent"] * 3 + ["due"] * 2
        assert all(row["due_at"] > time.time() + 60 for row in outbox(api.service)[3:])
        let_pass(api.service, DAY + 1)
        run(api.service, "deliver")
        assert states(api.service) == ["sent"] * 5 and len(set(keys(services.resend))) == 5


# ---- without a key -------------------------------------------------------------------------------------------------


class TestHolding:
    def test_what_is_owed_is_held_and_sent_once_a_key_is_there(self, cgi_with, services: Services):
        settings = services.settings
        program = cgi_with(**settings | {"RESEND_API_KEY": ""})
        ask_for_result(Api(program), email := new_email())
        assert "held" in run(program, "deliver") and states(program) == ["held"]
        assert "1 are held" in run(program, "check")
        assert "\theld\tresult\t" in run(program, "mail", "list")
        program.environment |= settings
        assert run(program, "deliver") == "e-mails: 1 sent, 0 to be tried again, 0 put aside\n"
        mailing.arrived(services.resend, email, within=0)

    def test_a_reload_that_brings_the_key_sends_it(self, pool_with, services: Services):
        settings = services.settings
        key = settings.pop("RESEND_API_KEY")
        pool = pool_with(workers=2, settings_file="# none yet\n", **settings)
        ask_for_result(Api(pool), email := new_email())
        assert states(pool) == ["held"]
        Path(pool.environment["SETTINGS_FILE"]).write_text(f"RESEND_API_KEY={key}\n")
        pool.process.send_signal(signal.SIGHUP)
        mailing.arrived(services.resend, email)
        eventually(lambda: states(pool) == ["sent"], 5, "it is noted")
        assert key not in pool.log.read_text()

    def test_check_says_so_when_it_is_the_sender_that_is_missing(self, cgi_with, services: Services):
        program = cgi_with(**services.settings | {"EMAIL_FROM": None, "FRONTEND_URL": None})
        ask_for_result(Api(program), new_email())
        assert states(program) == ["held"]
        (line,) = [line for line in run(program, "check", status=None).splitlines() if "e-mails" in line]
        assert not line.startswith("ok") and "EMAIL_FROM" in line


# ---- what goes wrong -----------------------------------------------------------------------------------------------


LATER = {
    "reset": faults.Reset(), "answer lost": faults.AnswerLost(), "garbage": faults.Garbage(),
    "500": faults.Status(500), "in progress": faults.Status(409, "concurrent_idempotent_requests"),
    "redirect": faults.Redirect("https://localhost:1/emails")}
if SOAK:
    LATER |= {"cut": faults.Truncated(), "huge": faults.Huge(), "500, begun": faults.Status(500, began=True),
              "503": faults.Status(503), "408": faults.Status(408), "closed": faults.Hang(0, acts=False)}


class TestFaults:
    @pytest.mark.parametrize("fault", LATER.values(), ids=LATER)
    def test_it_is_sent_later_and_once(self, cgi: Api, resend: FakeResend, fault: faults.Fault):
        rounds = 3 if SOAK else 1
        resend.server.faults.queue(*[fault] * rounds)
        ask_for_result(cgi, email := new_email())
        for attempts in range(1, rounds + 1):
            began = time.time()
            assert run(cgi.service, "deliver") == "e-mails: 0 sent, 1 to be tried again, 0 put aside\n"
            (row,) = outbox(cgi.service)
            assert (row["state"], row["attempts"]) == ("due", attempts) and row["problem"]
            assert began + 5 <= row["due_at"] <= time.time() + 15 * 2 ** (attempts - 1)
            run(cgi.service, "deliver")
            assert len(emails(resend)) == attempts, "not before its time"
            make_due(cgi.service)
        run(cgi.service, "deliver")
        mailing.arrived(resend, email, within=0)
        (row,) = outbox(cgi.service)
        assert (row["state"], row["attempts"], row["problem"]) == ("sent", rounds + 1, None)
        assert len({(one.body, one.header("Idempotency-Key")) for one in emails(resend)}) == 1
        assert run(cgi.service, "mail", "list") == ""

    def test_the_pauses_grow_to_an_hour(self, cgi: Api, resend: FakeResend):
        resend.server.faults.add(faults.Status(500))
        ask_for_result(cgi)
        change(cgi.service, "UPDATE outbox SET attempts = 40")
        run(cgi.service, "deliver")
        assert 1800 <= outbox(cgi.service)[0]["due_at"] - time.time() <= 3600

    def test_while_resend_is_down_it_waits(self, cgi: Api, resend: FakeResend):
        resend.server.stop()
        ask_for_result(cgi, email := new_email())
        run(cgi.service, "deliver")
        assert states(cgi.service) == ["due"] and outbox(cgi.service)[0]["first_tried_at"] is None
        resend.server.start()
        make_due(cgi.service)
        run(cgi.service, "deliver")
        mailing.arrived(resend, email, within=0)

    def test_what_may_have_arrived_is_not_repeated_when_its_key_is_forgotten(self, cgi: Api, resend: FakeResend):
        resend.server.faults.queue(faults.AnswerLost())
        ask_for_result(cgi)
        run(cgi.service, "deliver")
        let_pass(cgi.service, DAY - 1800)
        run(cgi.service, "deliver")
        assert states(cgi.service)[0] == "parked" and len(resend.accepted) == 2
        assert [mail.to for mail in resend.accepted[1:]] == [[OPERATOR]]

    def test_nor_is_it_when_a_day_has_passed_without_an_attempt(self, cgi: Api, services: Services):
        resend = services.resend
        resend.server.faults.queue(faults.AnswerLost())
        ask_for_result(cgi, email := new_email())
        run(cgi.service, "deliver")
        mailing.arrived(resend, email, within=0)
        let_pass(cgi.service, DAY + 60)
        services.ahead = DAY + 60
        run(cgi.service, "deliver")
        mailing.arrived(resend, email, within=0)
        assert states(cgi.service, email) == ["parked"]

    def test_it_is_the_same_bytes_after_the_sender_has_changed(self, cgi: Api, resend: FakeResend):
        resend.server.faults.queue(faults.AnswerLost())
        ask_for_result(cgi, email := new_email())
        run(cgi.service, "deliver")
        cgi.service.environment["EMAIL_FROM"] = "AI-Ikigai <autre@ikigai.example>"
        make_due(cgi.service)
        run(cgi.service, "deliver")
        assert states(cgi.service, email) == ["sent"]
        mailing.arrived(resend, email, within=0)

    @pytest.mark.slow
    @pytest.mark.skipif(not SOAK, reason="20 s of silence: SOAK=1")
    def test_a_silent_resend_is_given_up_after_20_seconds(self, cgi: Api, resend: FakeResend):
        over = threading.Event()
        resend.server.faults.queue(faults.Hang(120, until=over))
        ask_for_result(cgi, email := new_email())
        began = time.monotonic()
        run(cgi.service, "deliver")
        assert 18 < time.monotonic() - began < 30 and states(cgi.service) == ["due"]
        make_due(cgi.service)
        run(cgi.service, "deliver")
        assert outbox(cgi.service)[0]["problem"] == "409 concurrent_idempotent_requests"
        over.set()
        mailing.arrived(resend, email)
        make_due(cgi.service)
        run(cgi.service, "deliver")
        assert states(cgi.service) == ["sent"]
        mailing.arrived(resend, email, within=0)


class TestPauses:
    """When Resend takes none at all for a time."""

    def test_too_many_requests_makes_all_wait_as_long_as_it_says(self, cgi: Api, resend: FakeResend):
        resend.server.faults.queue(faults.Status(429, retry_after=77))
        for _ in range(3):
            ask_for_result(cgi)
        began = int(time.time())
        assert run(cgi.service, "deliver") == "e-mails: 0 sent, 1 to be tried again, 0 put aside\n"
        assert all(began + 77 <= row["due_at"] <= time.time() + 78 for row in outbox(cgi.service))
        run(cgi.service, "deliver")
        assert len(emails(resend)) == 1
        let_pass(cgi.service, 79)
        run(cgi.service, "deliver")
        assert states(cgi.service) == ["sent"] * 3 and len(resend.accepted) == 3

    def test_unavailable_says_how_long_too(self, cgi: Api, resend: FakeResend):
        resend.server.faults.queue(faults.Status(503, retry_after=300))
        ask_for_result(cgi)
        began = int(time.time())
        run(cgi.service, "deliver")
        assert outbox(cgi.service)[0]["due_at"] >= began + 300

    def test_without_retry_after_it_waits_too(self, cgi: Api, resend: FakeResend):
        resend.server.faults.queue(faults.Status(429))
        ask_for_result(cgi)
        run(cgi.service, "deliver")
        assert outbox(cgi.service)[0]["due_at"] > time.time() + 1 and len(emails(resend)) == 1

    def test_not_a_moment_too_early(self, cgi: Api, resend: FakeResend):
        ask_for_result(cgi)
        pauses = []
        for _ in range(4):
            resend.server.faults.queue(faults.Status(429, retry_after=2))
            make_due(cgi.service)
            run(cgi.service, "deliver")
            pauses.append(outbox(cgi.service)[0]["due_at"] - emails(resend)[-1].time)
        assert len(emails(resend)) == 4 and min(pauses) >= 2

    @pytest.mark.parametrize("fault", [
        faults.Status(429, retry_after=600), faults.Status(429, "daily_quota_exceeded")], ids=["Retry-After", "quota"])
    def test_what_is_owed_meanwhile_waits_too(self, cgi: Api, resend: FakeResend, fault: faults.Fault):
        resend.server.faults.queue(fault)
        ask_for_result(cgi)
        run(cgi.service, "deliver")
        ask_for_result(cgi)
        run(cgi.service, "deliver")
        assert len(emails(resend)) == 1

    @pytest.mark.parametrize("quota", ["daily", "monthly"])
    def test_a_used_up_quota_makes_all_wait_until_the_next_day(self, cgi: Api, resend: FakeResend, quota: str):
        setattr(resend, quota, 1)
        for _ in range(3):
            ask_for_result(cgi)
        today = int(time.time()) // DAY
        run(cgi.service, "deliver")
        assert states(cgi.service) == ["sent", "due", "due"] and len(emails(resend)) == 2
        if int(time.time()) // DAY == today:
            assert [row["due_at"] for row in outbox(cgi.service)[1:]] == [(today + 1) * DAY] * 2
        assert outbox(cgi.service)[1]["problem"] == f"429 {quota}_quota_exceeded"
        run(cgi.service, "deliver")
        assert len(emails(resend)) == 2
        setattr(resend, quota, None)
        make_due(cgi.service)
        run(cgi.service, "deliver")
        assert len(resend.accepted) == 3 == len(set(keys(resend)))

    @pytest.mark.parametrize(("status", "name"), [
        (401, "restricted_api_key"), (403, "invalid_api_key")])
    def test_a_bad_key_parks_nothing(self, cgi: Api, resend: FakeResend, status: int, name: str):
        resend.server.faults.queue(faults.Status(status, name))
        for _ in range(2):
            ask_for_result(cgi)
        run(cgi.service, "deliver")
        assert states(cgi.service) == ["due"] * 2 and len(emails(resend)) == 1
        assert all(row["due_at"] > time.time() + 60 for row in outbox(cgi.service))
        make_due(cgi.service)
        run(cgi.service, "deliver")
        assert states(cgi.service) == ["sent"] * 2 and len(resend.accepted) == 2

    def test_a_key_that_is_wrong_is_used_until_it_is_mended(self, cgi: Api, resend: FakeResend):
        cgi.service.environment["RESEND_API_KEY"] = "re_wrong"
        ask_for_result(cgi, email := new_email())
        run(cgi.service, "deliver")
        assert states(cgi.service) == ["due"] and resend.accepted == []
        cgi.service.environment["RESEND_API_KEY"] = resend.api_key
        make_due(cgi.service)
        run(cgi.service, "deliver")
        mailing.arrived(resend, email, within=0)
        assert "re_wrong" not in cgi.service.log.read_text()


class TestRefusedForGood:
    @pytest.mark.parametrize(("status", "name"), [
        (422, "validation_error"), (403, "validation_error"), (409, "invalid_idempotent_request"),
        *([(422, "invalid_from_address"), (400, "validation_error"), (451, "security_error")] if SOAK else [])])
    def test_it_is_put_aside_the_operator_is_told_once_and_may_send_it_again(
            self, cgi: Api, resend: FakeResend, status: int, name: str):
        resend.server.faults.queue(faults.Status(status, name))
        ask_for_result(cgi, email := new_email())
        ask_for_result(cgi, other := new_email())
        run(cgi.service, "deliver")
        mailing.arrived(resend, other, within=0)
        (told,) = mailing.arrived(resend, OPERATOR, within=0)
        assert "mis de côté" in told.subject and name in told.text and str(status) in told.text
        assert email not in told.text + told.html and "ai-ikigai mail retry" in told.text

        (line,) = run(cgi.service, "mail", "list").splitlines()
        identity, state, kind, _, attempts, recipient, problem = line.split("\t")
        assert (state, kind, attempts, recipient, problem) == ("parked", "result", "1", email, f"{status} {name}")
        assert "wrong  e-mails: 1 were put aside" in run(cgi.service, "check", status=1)
        run(cgi.service, "deliver")
        assert resend.sent_to(email) == [] and len(emails(resend)) == 3, "it does not leave by itself"

        assert run(cgi.service, "mail", "retry", "999999") == "0 are due again\n"
        assert run(cgi.service, "mail", "retry", identity) == "1 are due again\n"
        run(cgi.service, "deliver")
        mailing.arrived(resend, email, within=0)
        mailing.arrived(resend, OPERATOR, within=0)
        assert run(cgi.service, "mail", "list") == "" and run(cgi.service, "mail", "retry") == "0 are due again\n"

    def test_of_its_own_e_mails_the_operator_is_told_nothing(self, cgi: Api, resend: FakeResend):
        resend.server.faults.add(faults.Status(422))
        for _ in range(2):
            ask_for_result(cgi)
        for _ in range(3):
            make_due(cgi.service)
            run(cgi.service, "deliver")
        # Two results, and of both the operator is told in one.
        assert states(cgi.service) == ["parked"] * 3 and len(emails(resend)) == 3
        resend.server.faults.clear()
        assert run(cgi.service, "mail", "retry") == "3 are due again\n"
        run(cgi.service, "deliver")
        assert len(resend.accepted) == 3 and len(resend.sent_to(OPERATOR)) == 1

    def test_without_an_operator_it_is_put_aside_all_the_same(self, cgi_with, services: Services):
        api = Api(cgi_with(**services.settings))
        services.resend.server.faults.queue(faults.Status(422))
        ask_for_result(api)
        run(api.service, "deliver")
        assert states(api.service) == ["parked"]

    def test_what_resend_says_of_it_is_not_repeated(self, cgi: Api, resend: FakeResend):
        """Its message may quote the e-mail."""
        resend.server.faults.queue(faults.Status(422))
        ask_for_result(cgi)
        run(cgi.service, "deliver")
        assert "We found an error" not in run(cgi.service, "mail", "list") + cgi.service.log.read_text()


# ---- who sends -----------------------------------------------------------------------------------------------------


class TestCGI:
    def test_requests_send_nothing(self, cgi: Api, services: Services):
        account = cgi.register()
        ask_for_result(cgi, account.email, account)
        cgi.post("/api/newsletter/subscribe", json={"email": account.email})
        buy(cgi, services, account, "premium")
        for command in (("check",), ("sweep",), ("migrate",), ("mail", "list")):
            run(cgi.service, *command)
        assert services.resend.server.requests == []
        assert run(cgi.service, "deliver") == "e-mails: 5 sent, 0 to be tried again, 0 put aside\n"
        assert run(cgi.service, "deliver") == "e-mails: 0 sent, 0 to be tried again, 0 put aside\n"
        assert len(services.resend.accepted) == 5

    def test_check_says_when_nobody_sends(self, cgi: Api, resend: FakeResend):
        ask_for_result(cgi)
        assert "ok     e-mails" in run(cgi.service, "check")
        let_pass(cgi.service, 3700)
        assert "wrong  e-mails: 1 are overdue; run ai-ikigai deliver" in run(cgi.service, "check", status=1)
        run(cgi.service, "deliver")
        assert "ok     e-mails" in run(cgi.service, "check")

    @pytest.mark.parametrize("fault", [faults.Status(500), faults.Status(403)])
    def test_check_says_when_it_is_tried_in_vain(self, cgi: Api, resend: FakeResend, fault: faults.Fault):
        resend.server.faults.add(fault)
        ask_for_result(cgi)
        run(cgi.service, "deliver")
        let_pass(cgi.service, 2 * DAY)
        change(cgi.service, "UPDATE outbox SET first_tried_at = NULL")
        run(cgi.service, "deliver")
        assert states(cgi.service)[0] == "due" and outbox(cgi.service)[0]["created_at"] < time.time() - DAY
        lines = run(cgi.service, "check", status=1)
        assert re.search("^wrong  e-mails", lines, re.MULTILINE), lines


    def test_links_begin_where_the_settings_say(self, cgi_with, services: Services):
        api = Api(cgi_with(**services.settings, API_URL="https://api.example:8443/ikigai/"))
        identity = ask_for_result(api)
        run(api.service, "deliver")
        (mail,) = services.resend.accepted
        result, refusal = mailing.links(mail)
        assert result == f"{SITE}/questionnaire.html#{identity}"
        assert refusal.startswith("https://api.example:8443/ikigai/api/newsletter/unsubscribe?token=")
        assert mailing.unsubscribe_url(mail) == refusal

    def test_without_a_site_nothing_leaves_that_cannot_be_refused(self, cgi_with, services: Services):
        """Where links begin is not known: neither the e-mail's purpose nor its refusal would work."""
        program = cgi_with(**services.settings | {"FRONTEND_URL": None})
        ask_for_result(Api(program))
        Api(program).register()
        run(program, "deliver")
        for mail in services.resend.accepted:
            assert re.fullmatch("<https://[^>]+>", mail.headers["List-Unsubscribe"]) and len(mailing.links(mail)) == 2
        program.environment["FRONTEND_URL"] = SITE
        run(program, "deliver")
        for mail in services.resend.accepted:
            assert len(mailing.links(mail)) == 2, mail.subject

    def test_the_bodies_go_30_days_after_and_all_of_it_400_days_after(self, cgi: Api, resend: FakeResend):
        ask_for_result(cgi)
        run(cgi.service, "deliver")
        ask_for_result(cgi)
        let_pass(cgi.service, 31 * DAY)
        run(cgi.service, "sweep")
        sent, owed = outbox(cgi.service)
        assert (sent["subject"], sent["html"], sent["text"]) == ("", "", "") and owed["html"] and owed["text"]
        let_pass(cgi.service, 400 * DAY)
        run(cgi.service, "sweep")
        assert [row["id"] for row in outbox(cgi.service)] == [owed["id"]], "what is owed stays"

    def test_the_operator_hears_of_a_failed_backup(self, cgi: Api, resend: FakeResend):
        ask_for_result(cgi)
        run(cgi.service, "backup", str(cgi.service.log), status=1)
        run(cgi.service, "deliver")
        (mail,) = resend.sent_to(OPERATOR)
        assert "sauvegarde a échoué" in mail.subject and mail.headers == {}

    @pytest.mark.parametrize("arguments", [
        ("mail", "retry", "x"), ("mail", "retry", "-1"), ("mail", "allow"), ("mail",)])
    def test_a_command_that_is_wrong_changes_nothing(self, cgi: Api, arguments: tuple[str, ...]):
        ask_for_result(cgi)
        before = outbox(cgi.service)
        run(cgi.service, *arguments, status=0 if arguments == ("mail",) else 64)
        assert outbox(cgi.service) == before


class TestSeveralAtOnce:
    def test_two_workers_and_commands_send_each_once(self, pool_with, services: Services, resend: FakeResend):
        pool = pool_with(workers=2, **services.settings)
        api = Api(pool)
        resend.server.faults.add(faults.Hang(0.1), probability=0.5)
        commands = []
        for number in range(12):
            ask_for_result(api)
            if number % 3 == 0:
                commands += [mailing.start(pool, "deliver") for _ in range(2)]
        for command in commands:
            output, errors = command.communicate(timeout=60)
            assert command.returncode == 0, errors
            assert re.match("another process is sending|e-mails: .* 0 to be tried again, 0 put aside", output), output
        eventually(lambda: states(pool) == ["sent"] * 12, 30, "all are sent")
        assert len(resend.accepted) == 12 == len(set(keys(resend)))
        assert len(emails(resend)) == 12, "and none was tried twice"
        assert [row["attempts"] for row in outbox(pool)] == [1] * 12
        times = sorted(one.time for one in emails(resend))
        assert times[-1] - times[0] > 2, "five a second at most"

    def test_a_silent_resend_keeps_no_request_waiting_nor_the_next_e_mail_for_ever(
            self, pool_with, services: Services, resend: FakeResend):
        over = threading.Event()
        resend.server.faults.queue(faults.Hang(300, until=over))
        pool = pool_with(workers=1, threads=2, **services.settings)
        api = Api(pool)
        ask_for_result(api)
        (hanging,) = eventually(lambda: emails(resend), 10, "it is under way")
        for _ in range(4):
            assert api.get("/api/health").status_code == 200
            ask_for_result(api)
        # The call to Resend is still waiting for its answer: none of these has waited for it.
        assert hanging.status is None and len(emails(resend)) == 1 and resend.accepted == []
        over.set()
        eventually(lambda: states(pool) == ["sent"] * 5, 30, "all are sent")
        assert len(resend.accepted) == 5 == len(emails(resend))

    @pytest.mark.slow
    @pytest.mark.skipif(not SOAK, reason="20 s of silence: SOAK=1")
    @pytest.mark.parametrize("workers", [1, 2])
    def test_a_silent_resend_keeps_no_pool_from_ending(
            self, pool_with, services: Services, resend: FakeResend, workers: int):
        over = threading.Event()
        resend.server.faults.queue(faults.Hang(300, until=over))
        pool = pool_with(workers=workers, **services.settings)
        for _ in range(5):
            ask_for_result(Api(pool))
        eventually(lambda: emails(resend), 10, "it is under way")
        began = time.monotonic()
        assert pool.stop() == 0
        assert time.monotonic() - began < 32, "30 s for the drain"
        assert len(emails(resend)) == 1, "no other was begun"
        over.set()
        eventually(lambda: resend.accepted, 5, "it was accepted after all")
        make_due(pool)
        pool.start()
        eventually(lambda: states(pool) == ["sent"] * 5, 60, "all are sent")
        assert len(resend.accepted) == 5 == len(set(keys(resend)))

    def test_a_connection_that_resend_has_closed_meanwhile_repeats_nothing(
            self, pool_with, services: Services, resend: FakeResend):
        pool = pool_with(workers=1, **services.settings)
        for number in range(1, 4):
            ask_for_result(Api(pool), email := new_email())

            def is_there() -> bool:
                make_due(pool)
                return states(pool) == ["sent"] * number

            eventually(is_there, 15, "it is sent")
            mailing.arrived(resend, email)
            resend.server.stop()
            resend.server.start()
        assert len(resend.accepted) == 3

    def test_what_is_on_its_way_is_noted_before_the_end(self, pool_with, services: Services, resend: FakeResend):
        resend.server.faults.queue(faults.Hang(1.5))
        pool = pool_with(workers=1, **services.settings)
        for _ in range(3):
            ask_for_result(Api(pool))
        eventually(lambda: emails(resend), 10, "it is under way")
        assert pool.stop() == 0
        assert states(pool) == ["sent", "due", "due"] and len(emails(resend)) == 1

    def test_a_reload_repeats_nothing(self, pool_with, services: Services, resend: FakeResend):
        resend.server.faults.add(faults.Hang(0.3), times=4)
        pool = pool_with(workers=2, **services.settings)
        for _ in range(8):
            ask_for_result(Api(pool))
        for _ in range(2):
            written = pool.log.read_text().count('"reloaded"')
            pool.process.send_signal(signal.SIGHUP)
            eventually(lambda: pool.log.read_text().count('"reloaded"') > written, 30, "reloaded")
        eventually(lambda: states(pool) == ["sent"] * 8, 30, "all are sent")
        assert len(resend.accepted) == 8 == len(emails(resend))


class TestKills:
    ROUNDS = 60 if SOAK else 5

    def test_exactly_one_is_accepted_of_each_whenever_the_power_goes(
            self, pool_with, services: Services, resend: FakeResend):
        dice = random.Random(7461)
        resend.server.faults.add(
            faults.AnswerLost(), faults.Hang(0.3), faults.Reset(), faults.Status(500), faults.Garbage(),
            faults.Status(429, retry_after=1), probability=1 / 3)
        pool = pool_with(workers=2, **services.settings)
        api = Api(pool)
        owed = 0
        for _ in range(self.ROUNDS):
            for _ in range(4):
                ask_for_result(api)
                owed += 1
            make_due(pool)
            before = len(emails(resend))
            eventually(lambda: len(emails(resend)) > before, 15, "it sends")
            time.sleep(dice.random() * 0.6)
            pool.kill()
            pool.start()
        resend.server.faults.clear()

        def is_over() -> bool:
            make_due(pool)
            return states(pool) == ["sent"] * owed

        eventually(is_over, 60, "nothing is owed any more")
        assert len(resend.accepted) == owed == len(set(keys(resend)))
        assert len(emails(resend)) > owed, "the kills and the faults have hit something"
        assert database.integrity(pool.database) == "ok"
