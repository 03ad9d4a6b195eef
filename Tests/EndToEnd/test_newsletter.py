"""The newsletter's double opt-in and the links that refuse e-mails, from the request to the last click."""

import hashlib
import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from fakes.resend_emails import Mail
from harness import database, mailing
from harness.api import Api, new_email
from harness.cgi import CGIProgram
from harness.mailing import CONFIRM, UNSUBSCRIBE, Browser, Page, Services
from harness.processes import eventually
from harness.settings import SITE
from harness.stack import Stack

SUBSCRIBE = "/api/newsletter/subscribe"
UNKNOWN = "Ce lien ne fonctionne pas"
ASKS_TO_CONFIRM = "Confirmer votre inscription"
CONFIRMED = "C’est confirmé"
ALREADY = "C’est déjà fait"
ASKS_TO_REFUSE = "Ne plus recevoir d’e-mails"
REFUSED = "C’est noté"

# In the place of `?token=<a good one>`, which is {good}.
NO_QUERIES = (
    "", "?", "?token", "?token=", "?token=0", "?token=" + "0" * 64, "?token=" + "g" * 64, "?token=" + "a" * 63,
    "?token=" + "a" * 65, "?token=" + "a" * 4000, "?token=%00", "?token=%", "?token=%zz", "?token=%ff%fe",
    "?token='%20OR%201=1--", "?token=%3Cscript%3Ealert(1)%3C/script%3E", "?token=\"><script>", "?TOKEN={good}",
    "?xtoken={good}", "?token={good}0", "?token=%20{good}", "?token[]={good}", "?token=x&token={good}",
    "?token=&token={good}")


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    with Services(tmp_path_factory.mktemp("authority")) as running:
        yield running


@pytest.fixture(scope="module")
def through_nginx(services: Services) -> Iterator[Stack]:
    running = Stack(**services.settings)
    try:
        yield running.start()
        log = running.log.read_text(errors="replace")
        running.stop()
        assert not re.search(r"[0-9a-f]{64}", log), "a token stands in the log"
        for file in (running.state / "logs").rglob("*"):
            assert "token=" not in file.read_text(errors="replace"), f"{file} holds a link"
    finally:
        running.remove()


@pytest.fixture(params=["nginx", "cgi"])
def api(request: pytest.FixtureRequest, services: Services) -> Api:
    """The API on both its ways. Through CGI, e-mails leave when `deliver` is run."""
    if request.param == "nginx":
        return Api(request.getfixturevalue("through_nginx"))
    return Api(request.getfixturevalue("cgi_with")(**services.settings))


@pytest.fixture
def cgi(cgi_with, services: Services) -> Api:
    return Api(cgi_with(**services.settings))


@pytest.fixture
def browser(api: Api) -> Browser:
    return Browser(api)


def subscribe(api: Api, email: str, **more: str) -> dict:
    response = api.post(SUBSCRIBE, json={"email": email} | more)
    assert response.status_code == 200, response.text
    return response.json()


def confirmation(api: Api, services: Services, email: str, count: int = 1) -> str:
    """Subscribes and returns the address in the newest of then `count` e-mails."""
    subscribe(api, email)
    return mailing.confirmation_url(received(api, services, email, count)[-1])


def received(api: Api, services: Services, email: str, count: int = 1) -> list[Mail]:
    """Waits until all that is owed to an address is sent, and noted; returns it."""
    if isinstance(api.service, CGIProgram):
        mailing.run(api.service, "deliver")
    else:
        eventually(lambda: set(mailing.states(api.service, email)) == {"sent"}, 15, "it is sent")
    return mailing.arrived(services.resend, email, count, within=0)


def refusal(services: Services, email: str) -> str:
    return mailing.unsubscribe_url(services.resend.sent_to(email)[-1])


def state(api: Api, email: str) -> str | None:
    found = database.rows(api.database, "SELECT state FROM newsletter_subscribers WHERE email = ?", email)
    return found[0][0] if found else None


def proofs(api: Api, email: str) -> list[str]:
    return [act for act, in database.rows(
        api.database, "SELECT act FROM newsletter_consents WHERE email = ? ORDER BY id", email)]


def is_refused(api: Api, email: str) -> bool:
    return bool(database.rows(api.database, "SELECT 1 FROM mail_refusals WHERE email = ?", email))


def everything(api: Api) -> list[str]:
    """All that the database holds, as text."""
    with closing(database.connect(api.database)) as connection:
        return list(connection.iterdump())


class TestFromTheRequestToTheLastClick:
    def test_it_is_confirmed_by_the_button_and_ended_by_the_other(self, api: Api, services: Services, browser: Browser):
        email = new_email()
        url = confirmation(api, services, email)
        assert url.startswith(f"{SITE}{CONFIRM}?token=") and state(api, email) == "pending"

        page = browser.open(url)
        assert ASKS_TO_CONFIRM in page.text and page.form is not None and state(api, email) == "pending"
        assert CONFIRMED in browser.press(page).text
        assert state(api, email) == "confirmed"
        assert ALREADY in browser.press(page).text
        page = browser.open(url)
        assert ALREADY in page.text and page.form is None
        assert proofs(api, email) == ["requested", "confirmed"]

        page = browser.open(refusal(services, email))
        assert ASKS_TO_REFUSE in page.text and page.form is not None and state(api, email) == "confirmed"
        assert REFUSED in browser.press(page).text
        assert state(api, email) == "unsubscribed" and is_refused(api, email)
        assert REFUSED in browser.press(page).text
        assert proofs(api, email) == ["requested", "confirmed", "withdrawn"]
        assert UNKNOWN in browser.open(url).text, "the old link brings nobody back"
        assert UNKNOWN in Page(browser.request("POST", url)).text
        assert state(api, email) == "unsubscribed" and len(proofs(api, email)) == 3

    def test_unsubscribing_before_confirming_ends_it(self, api: Api, services: Services, browser: Browser):
        email = new_email()
        url = confirmation(api, services, email)
        assert browser.one_click(refusal(services, email)).status_code in (200, 202)
        assert state(api, email) == "unsubscribed" and proofs(api, email) == ["requested", "withdrawn"]
        assert UNKNOWN in Page(browser.request("POST", url)).text
        assert state(api, email) == "unsubscribed"

    def test_reading_changes_nothing_whatever_reads(self, api: Api, services: Services, browser: Browser):
        email = new_email()
        url = confirmation(api, services, email)
        before = everything(api)
        for link in (url, refusal(services, email)):
            for method in ("GET", "HEAD", "OPTIONS"):
                browser.request(method, link)
            browser.request("GET", link, headers={"Purpose": "prefetch", "Origin": SITE})
            browser.request("GET", link + "&List-Unsubscribe=One-Click")
            assert browser.request("HEAD", link).content == b""
            for method in ("PUT", "DELETE", "PATCH"):
                assert browser.request(method, link).status_code == 405
        assert everything(api) == before

    def test_the_page_of_one_link_posts_to_that_link_alone(self, api: Api, services: Services, browser: Browser):
        first, second = new_email(), new_email()
        page = browser.open(confirmation(api, services, first))
        confirmation(api, services, second)
        browser.press(page)
        assert (state(api, first), state(api, second)) == ("confirmed", "pending")


class TestProofs:
    def test_when_from_where_and_to_which_words(self, cgi: Api, services: Services):
        email, began = new_email(), int(time.time())
        one, other = cgi.of("203.0.113.7"), cgi.of("2001:db8::7")
        url = confirmation(one, services, email)
        Browser(other).request("POST", url)
        Browser(one).one_click(refusal(services, email))
        found = database.rows(
            cgi.database,
            "SELECT act, address, wording, acted_at FROM newsletter_consents WHERE email = ? ORDER BY id", email)
        assert [row[:2] for row in found] == [
            ("requested", "203.0.113.7"), ("confirmed", "2001:db8::7"), ("withdrawn", "203.0.113.7")]
        assert len({row[2] for row in found}) == 1 and found[0][2]
        assert all(began <= row[3] <= time.time() for row in found)

    def test_many_at_once_prove_one_confirmation(self, services: Services, through_nginx: Stack):
        api = Api(through_nginx)
        email = new_email()
        url = confirmation(api, services, email)
        with ThreadPoolExecutor(20) as threads:
            pages = list(threads.map(lambda _: Page(Browser(api).request("POST", url)).text, range(20)))
        assert sum(CONFIRMED in page for page in pages) == 1 and sum(ALREADY in page for page in pages) == 19
        assert proofs(api, email) == ["requested", "confirmed"]

    def test_they_stay_as_they_are_when_the_address_comes_again(self, cgi: Api, services: Services):
        email = new_email()
        Browser(cgi).request("POST", confirmation(cgi, services, email))
        before = database.rows(cgi.database, "SELECT * FROM newsletter_consents")
        subscribe(cgi, email, type="b2c")
        assert database.rows(cgi.database, "SELECT * FROM newsletter_consents") == before
        assert state(cgi, email) == "confirmed" and mailing.states(cgi.service) == ["sent"]


class TestTokens:
    def test_one_whose_time_is_over_confirms_nothing_and_another_does(self, cgi: Api, services: Services):
        email, browser = new_email(), Browser(cgi)
        url = confirmation(cgi, services, email)
        mailing.change(cgi.service, "UPDATE mail_tokens SET expires_at = ? WHERE purpose = 'confirm'",
                       int(time.time()) - 1)
        page = browser.open(url)
        assert UNKNOWN in page.text and page.form is None
        assert UNKNOWN in Page(browser.request("POST", url)).text
        assert state(cgi, email) == "pending" and proofs(cgi, email) == ["requested"]
        assert CONFIRMED in Page(browser.request("POST", confirmation(cgi, services, email, 2))).text
        assert state(cgi, email) == "confirmed"

    def test_a_confirmation_is_good_for_a_fortnight_and_a_refusal_for_ever(self, cgi: Api, services: Services):
        email = new_email()
        confirmation(cgi, services, email)
        ends = dict(database.rows(cgi.database, "SELECT purpose, expires_at - created_at FROM mail_tokens"))
        assert ends == {"confirm": 14 * 86_400, "refuse": None}
        mailing.change(cgi.service, "UPDATE mail_tokens SET created_at = created_at - 315360000,"
                       " expires_at = expires_at - 315360000")
        mailing.run(cgi.service, "sweep")
        assert REFUSED in Page(Browser(cgi).one_click(refusal(services, email))).text

    def test_one_opens_nothing_but_what_it_is_for(self, cgi: Api, services: Services):
        email, browser = new_email(), Browser(cgi)
        confirm, refuse = (mailing.token_of(url) for url in (
            confirmation(cgi, services, email), refusal(services, email)))
        before = everything(cgi)
        for path, token in ((CONFIRM, refuse), (UNSUBSCRIBE, confirm)):
            assert UNKNOWN in browser.open(f"{path}?token={token}").text
            assert UNKNOWN in Page(browser.request("POST", f"{path}?token={token}")).text
        assert everything(cgi) == before

    def test_anything_else_is_a_page_that_says_so(self, cgi: Api, services: Services):
        email, browser = new_email(), Browser(cgi)
        links = ((CONFIRM, confirmation(cgi, services, email)), (UNSUBSCRIBE, refusal(services, email)))
        before = everything(cgi)
        for path, link in links:
            token = mailing.token_of(link)
            for query in (text.replace("{good}", token) for text in (*NO_QUERIES, f"?token={token[:-1]}",
                                                                     f"?token={token.upper()}G")):
                for method in ("GET", "POST"):
                    page = Page(browser.request(method, path + query))
                    assert UNKNOWN in page.text and page.form is None, f"{method} {path}{query}"
                    assert "script" not in page.response.text
        assert everything(cgi) == before

    def test_of_several_the_first_counts(self, cgi: Api, services: Services):
        first, second, browser = new_email(), new_email(), Browser(cgi)
        tokens = [mailing.token_of(confirmation(cgi, services, email)) for email in (first, second)]
        page = Page(browser.request("POST", f"{CONFIRM}?token={tokens[0]}&token={tokens[1]}"))
        assert CONFIRMED in page.text
        assert (state(cgi, first), state(cgi, second)) == ("confirmed", "pending")

    def test_every_link_has_a_token_of_its_own_of_256_bits(self, cgi: Api, services: Services):
        email = new_email()
        urls = [confirmation(cgi, services, email, count) for count in (1, 2, 3)]
        urls += [mailing.unsubscribe_url(mail) for mail in services.resend.sent_to(email)]
        tokens = {mailing.token_of(url) for url in urls}
        assert len(tokens) == 6 and all(re.fullmatch(r"[0-9a-f]{64}", token) for token in tokens)

    def test_an_earlier_link_works_beside_a_later_one(self, cgi: Api, services: Services):
        email, browser = new_email(), Browser(cgi)
        first = confirmation(cgi, services, email)
        confirmation(cgi, services, email, 2)
        assert CONFIRMED in Page(browser.request("POST", first)).text

    def test_only_digests_are_kept_but_for_e_mails_that_are_to_be_sent(self, cgi_with, services: Services):
        """Without a key the e-mail waits, and its body must hold the links. No other place does."""
        program = cgi_with(**services.settings | {"RESEND_API_KEY": ""})
        api = Api(program)
        subscribe(api, new_email())
        (row,) = mailing.outbox(program)
        tokens = set(mailing.TOKEN.findall(row["html"]))
        assert len(tokens) == 2 and row["state"] == "held"
        digests = {digest for digest, in database.rows(program.database, "SELECT sha256 FROM mail_tokens")}
        assert digests == {hashlib.sha256(token.encode()).hexdigest() for token in tokens}
        lines = [line for line in everything(api) if 'INSERT INTO "outbox"' not in line]
        assert lines and not [line for line in lines if any(token in line for token in tokens)]

    def test_nothing_but_digests_is_kept_of_what_was_sent(self, cgi: Api, services: Services):
        email = new_email()
        tokens = [mailing.token_of(url) for url in (confirmation(cgi, services, email), refusal(services, email))]
        assert mailing.states(cgi.service) == ["sent"]
        text = "\n".join(everything(cgi))
        assert not [token for token in tokens if token in text]


class TestBrowsersAndMailPrograms:
    def test_one_click_works_in_every_form(self, api: Api, services: Services, browser: Browser):
        email = new_email()
        confirmation(api, services, email)
        for content, kind in (
                ("List-Unsubscribe=One-Click", "application/x-www-form-urlencoded"),
                ("--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n",
                 "multipart/form-data; boundary=b"),
                ("", None), ("", "text/plain"), ("{", "application/json")):
            headers = {"Content-Type": kind} if kind else {}
            response = browser.request("POST", refusal(services, email), content=content, headers=headers)
            assert response.status_code in (200, 202) and is_refused(api, email), kind
            mailing.change(api.service, "DELETE FROM mail_refusals WHERE email = ?", email)

    def test_the_origin_makes_no_difference(self, api: Api, services: Services, browser: Browser):
        email = new_email()
        url = confirmation(api, services, email)
        for origin in ("null", "https://mail.example", SITE):
            form = {"Content-Type": "application/x-www-form-urlencoded", "Origin": origin}
            response = browser.request("POST", url, content="", headers=form)
            assert CONFIRMED in Page(response).text and state(api, email) == "confirmed"
            assert response.headers.get("access-control-allow-origin") == (SITE if origin == SITE else None)
            mailing.change(api.service, "UPDATE newsletter_subscribers SET state = 'pending' WHERE email = ?", email)


class TestSecrecy:
    def test_the_answer_is_the_same_however_an_address_stands(self, api: Api, services: Services, browser: Browser):
        addresses = [new_email() for _ in range(5)]
        pending, confirmed, unsubscribed, refused, unknown = addresses
        answers = [subscribe(api, pending)]
        browser.request("POST", confirmation(api, services, confirmed))
        confirmation(api, services, unsubscribed)
        browser.one_click(refusal(services, unsubscribed))
        member = api.register(email=refused)
        received(api, services, member.email)
        browser.one_click(refusal(services, refused))
        responses = [api.post(SUBSCRIBE, json={"email": email}) for email in addresses]
        assert [response.json() for response in responses] == answers * 5
        varying = {"x-request-id", "date", "content-length"}
        assert len({tuple(sorted((n, v) for n, v in response.headers.items() if n not in varying))
                    for response in responses}) == 1
        assert (state(api, confirmed), state(api, unsubscribed)) == ("confirmed", "unsubscribed")

    def test_a_page_shows_no_address(self, api: Api, services: Services, browser: Browser):
        email = new_email()
        url = confirmation(api, services, email)
        pages = [browser.open(url), browser.open(refusal(services, email))]
        pages += [browser.press(page) for page in pages]
        assert not [page for page in pages if email in page.response.text]

    def test_asking_again_and_again_is_five_e_mails(self, cgi: Api, services: Services):
        email = new_email()
        for _ in range(8):
            subscribe(cgi, f" {email.upper()} ")
        received(cgi, services, email, 5)


    def test_twenty_requests_at_once_are_five_e_mails_too(self, services: Services, through_nginx: Stack):
        email = new_email()
        with ThreadPoolExecutor(20) as threads:
            messages = list(threads.map(lambda _: subscribe(Api(through_nginx), email)["message"], range(20)))
        assert len(set(messages)) == 1 and len(mailing.outbox(through_nginx, email)) == 5
        assert proofs(Api(through_nginx), email) == ["requested"] * 20


class TestComingBack:
    def test_after_mail_allow_one_can_subscribe_again(self, cgi: Api, services: Services):
        email, browser = new_email(), Browser(cgi)
        browser.request("POST", confirmation(cgi, services, email))
        browser.one_click(refusal(services, email))
        assert "gets e-mails again" in mailing.run(cgi.service, "mail", "allow", email)
        url = confirmation(cgi, services, email, 2)
        assert CONFIRMED in Page(browser.request("POST", url)).text
        assert proofs(cgi, email) == ["requested", "confirmed", "withdrawn", "requested", "confirmed"]
