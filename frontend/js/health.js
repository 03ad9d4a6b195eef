// Says in words what /api/health answers. Without this script the page links to the raw answer.

const box = document.querySelector("[data-health]");
const text = document.querySelector("[data-health-text]");
const more = document.querySelector("[data-health-more]");
const again = document.querySelector("[data-health-again]");

const words = {
  checking: "Nous demandons au service s’il va bien…",
  ok: "Le service répond normalement.",
  unavailable: "Le service est joignable, mais il ne peut pas lire ses données pour le moment. " +
    "Réessayez dans quelques minutes.",
  unreachable: "Le service ne répond pas pour le moment. Réessayez dans quelques minutes.",
};

function show(state, detail = "") {
  box.dataset.health = state;
  text.textContent = words[state];
  more.textContent = detail;
  more.hidden = detail === "";
}

/** What the service says of itself: one of the keys of `words`. */
async function ask() {
  const tooLong = new AbortController();
  const timer = setTimeout(() => tooLong.abort(), 8000);
  try {
    const response = await fetch("/api/health", { cache: "no-store", signal: tooLong.signal });
    const answer = await response.json();
    if (response.ok && answer.status === "ok") return "ok";
    return answer.status === "unavailable" ? "unavailable" : "unreachable";
  } catch {
    return "unreachable";
  } finally {
    clearTimeout(timer);
  }
}

async function check() {
  again.disabled = true;
  show("checking");
  const state = await ask();
  const time = new Date().toLocaleTimeString("fr-FR", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  show(state, `Vérifié à ${time}.`);
  again.disabled = false;
  again.hidden = false;
}

again.addEventListener("click", check);
check();
