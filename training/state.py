"""Where a training stands, in a file: it goes on from there as if it had never stopped."""
import copy
import os

import torch

MEAN_OVER = 300  # steps that the mean of the weights remembers


class Mean:
    """The running mean of the weights: steadier than the last of them, and a little better."""

    EVERY = 10

    def __init__(self, model):
        self.model = copy.deepcopy(model).eval()

    def take(self, model, step):
        if step % self.EVERY == 0:
            share = min(1.0, max(self.EVERY / MEAN_OVER, self.EVERY / step))
            with torch.no_grad():
                for mine, its in zip(self.model.parameters(), model.parameters()):
                    mine.lerp_(its, share)


class State:
    """Weights, their mean, optimiser, the place in the pass, chance."""

    def __init__(self, model, optim, path):
        self.model, self.optim, self.path, self.mean = model, optim, path, Mean(model)
        self.passes = self.at = self.step = 0  # passes done, batches of this pass done, steps in all
        self.minutes, self.chance, self.sums, self.measured = 0.0, None, {}, 0  # passes measured

    def stepped(self, parts):
        self.at, self.step = self.at + 1, self.step + 1
        self.mean.take(self.model, self.step)
        for part, value in parts.items():
            total, count = self.sums.get(part, (0.0, 0))
            self.sums[part] = total + value.item(), count + 1

    def shown(self):
        return "  ".join(f"{part} {total / count:.4f}" for part, (total, count) in self.sums.items())

    def end_pass(self):
        self.passes, self.at, self.chance, self.sums = self.passes + 1, 0, None, {}

    def save(self):
        """Whole or not at all."""
        held = {"model": self.model.state_dict(), "mean": self.mean.model.state_dict(), "optim": self.optim.state_dict(),
                "place": (self.passes, self.at, self.step, self.minutes), "chance": self.chance, "sums": self.sums, "measured": self.measured,
                "torch": torch.get_rng_state(), "cuda": torch.cuda.get_rng_state_all() if torch.cuda.is_available() else []}
        torch.save(held, self.path + ".new")
        os.replace(self.path + ".new", self.path)

    def go_on(self):
        if not os.path.exists(self.path):
            return
        held = torch.load(self.path, map_location=next(self.model.parameters()).device, weights_only=False)
        self.model.load_state_dict(held["model"])
        self.mean.model.load_state_dict(held["mean"])
        self.optim.load_state_dict(held["optim"])
        (self.passes, self.at, self.step, self.minutes), self.chance, self.sums = held["place"], held["chance"], held["sums"]
        self.measured = held["measured"]
        torch.set_rng_state(held["torch"].cpu())
        if held["cuda"] and torch.cuda.is_available():
            torch.cuda.set_rng_state_all([each.cpu() for each in held["cuda"]])
        print(f"goes on after step {self.step}, {self.minutes:.1f} min", flush=True)
