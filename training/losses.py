"""What a batch costs, by head."""
import torch
from torch.nn import functional as F

from model import LINK, RELATIONS

LINK_WEIGHT, TAG_WEIGHT = 0.3, 0.5
NEVER = -1e4


def of(tagger, batch):
    """Of each head that the batch has labels for, and of the links where it has attributions or mentions."""
    device = next(tagger.parameters()).device
    batch = moved(batch, device)
    with torch.autocast(device.type, torch.bfloat16):
        x = tagger.encoder(batch["ids"], batch["mask"], batch["types"])
    x, out = x.float(), {}
    crfs = {"attribution": tagger.attribution_crf, "names": tagger.names_crf}
    for head, labels in batch["labels"].items():
        logits = tagger.heads(x, head)[head][batch["rows"], batch["firsts"]]
        out[head] = (crfs[head].loss(logits, labels, batch["real"]) if head in crfs
                     else TAG_WEIGHT * F.cross_entropy(logits[batch["real"]], labels[batch["real"]]))
    if "attribution" in batch["labels"]:
        out["links"] = LINK_WEIGHT * links(batch, **tagger.heads(x, "link_from", "link_to"))
    if batch["trees"]:
        out |= grammar(tagger, x, batch["trees"])
    if batch["mentions"]:
        out["mentions"] = LINK_WEIGHT * mentions(tagger, x, batch["mentions"])
    return out


def moved(part, device):
    if isinstance(part, dict):
        return {name: moved(each, device) for name, each in part.items()}
    return part if part is None else part.to(device)


def links(batch, link_from, link_to):
    """Each word picks its owner among the first pieces of its window and [CLS]."""
    if not len(batch["links"]):
        return link_from.sum() * 0
    rows, relation, owned, owner = batch["links"].unbind(1)
    mine, theirs = (link.unflatten(2, (len(RELATIONS), LINK)).transpose(1, 2) for link in (link_from, link_to))
    scores = (mine @ theirs.transpose(2, 3))[rows, relation, owned]
    open_to = torch.zeros(batch["mask"].shape, dtype=torch.bool, device=scores.device)
    open_to[batch["rows"], batch["firsts"]] = True
    open_to[:, 0] = True
    return F.cross_entropy(scores.masked_fill(~open_to[rows], NEVER), owner)


def grammar(tagger, x, trees):
    """Tags, the head of each token, and its relation to that."""
    at, real = (trees["rows"], trees["at"]), trees["real"]
    outputs = {name: each[at] for name, each in tagger.heads(
        x, "upos", "xpos", "arc_from", "arc_to", "relation_from", "relation_to").items()}
    out = {tag: TAG_WEIGHT * F.cross_entropy(outputs[tag][real], trees[tag][real]) for tag in ("upos", "xpos")}
    arcs = tagger.arcs(outputs["arc_from"], outputs["arc_to"])
    barred = ~F.pad(real, (1, 0), value=True)[:, None, :] | own(arcs)
    out["arcs"] = F.cross_entropy(arcs.masked_fill(barred, NEVER)[real], trees["heads"][real])
    below = real & (trees["heads"] > 0)
    theirs = outputs["relation_to"].gather(1, (trees["heads"] - 1).clamp(min=0)[:, :, None].expand_as(outputs["relation_to"]))
    out["relations"] = F.cross_entropy(tagger.relations(outputs["relation_from"], theirs)[below], trees["relations"][below])
    return out


def own(arcs):
    """True where a token would be its own head."""
    n = arcs.shape[1]
    return F.pad(torch.eye(n, dtype=torch.bool, device=arcs.device), (1, 0))[None]


def mentions(tagger, x, pairs):
    """Any of the right ones will do (Lee et al. 2017)."""
    outputs = tagger.heads(x, "mention_from", "mention_to")
    mine = outputs["mention_from"][pairs["mine"][:, 0], pairs["mine"][:, 1]]
    theirs = outputs["mention_to"][pairs["theirs"][:, :, 0], pairs["theirs"][:, :, 1]]
    scores = tagger.mentions(mine, theirs, pairs["features"]).masked_fill(~pairs["real"], NEVER)
    return (torch.logsumexp(scores, 1) - torch.logsumexp(scores.masked_fill(~pairs["right"], NEVER), 1)).mean()
