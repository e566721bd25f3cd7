"""How a model learns from batches, step by step."""
import signal
import time

import torch

WARM_UP = 0.03
SAVE_EVERY = 600  # seconds
SHOW_EVERY = 50  # steps


def optimiser(model, rate, head_rate, decay):
    """AdamW; each layer of the encoder learns slower than the one above, the table of pieces not at all."""
    encoder = model.encoder
    encoder.pieces.weight.requires_grad_(False)
    groups = [{"params": layer.parameters(), "lr": rate * decay ** n} for n, layer in enumerate(reversed(encoder.layers))]
    lowest = list(encoder.positions.parameters()) + list(encoder.norm.parameters())
    groups.append({"params": lowest, "lr": rate * decay ** len(encoder.layers)})
    heads = [p for name, p in model.named_parameters() if not name.startswith("encoder.")]
    groups.append({"params": heads + list(encoder.types.parameters()), "lr": head_rate})
    return torch.optim.AdamW([group | {"full": group["lr"]} for group in groups], weight_decay=0.01, fused=True)


def set_rate(optim, done):
    """Up to the full rate over the first of the steps, then down to nothing in a straight line. done: from 0 to 1."""
    share = min(done / WARM_UP, (1 - done) / (1 - WARM_UP))
    for group in optim.param_groups:
        group["lr"] = max(0.0, share) * group["full"]


def told_to_stop():
    """A list that is empty until the process is told to end."""
    told = []
    for each in signal.SIGTERM, signal.SIGINT:
        signal.signal(each, lambda *_: told.append(True))
    return told


def go_through(state, these, chance, cost, passes, minutes=float("inf"), told=()):
    """Learns from the batches of a pass that are left. The rate falls with the passes done, or with the minutes; the state is saved on the way.

    cost: (batch, chance) -> what it costs, by name."""
    if state.at:
        chance.setstate(state.chance)
    saved = began = time.time()
    before = state.minutes
    state.model.train()
    while state.at < len(these) and state.minutes <= minutes:
        set_rate(state.optim, max((state.passes + (state.at + 1) / len(these)) / passes, state.minutes / minutes))
        parts = cost(these[state.at], chance)
        sum(parts.values()).backward()
        torch.nn.utils.clip_grad_norm_(state.model.parameters(), 1.0)
        state.optim.step()
        state.optim.zero_grad()
        state.stepped(parts)
        state.chance, state.minutes = chance.getstate(), before + (time.time() - began) / 60
        if state.step % SHOW_EVERY == 0:
            print(f"pass {state.passes + 1} step {state.at}/{len(these)}  {state.shown()}  {state.minutes:.1f} min", flush=True)
        if told or time.time() - saved > SAVE_EVERY:
            state.save()
            saved = time.time()
        if told:
            raise SystemExit("told to end; the same command goes on")
    state.end_pass()
    state.save()
