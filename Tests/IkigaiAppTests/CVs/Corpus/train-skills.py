#!/usr/bin/env python3
"""Makes the model by which skills are found in CVs: `make skill-model`.

    train-skills.py FEATURES TABLE

FEATURES: a line for each word of a labelled CV, its tag and its features with tabs between, an empty line after each CV
(`SkillTrainingTests` writes it). TABLE: the Swift file that the program carries.

It is a conditional random field, trained by CRFsuite with L-BFGS: the same features give the same table. Features that
weigh next to nothing are left out; a weight is kept in hundredths.
"""

import sys
import tempfile
from collections import defaultdict
from pathlib import Path

import pycrfsuite

# Less gives a table that is twice as long and finds no more.
LEAST_WEIGHT = 0.06
# Added to what a word weighs as none of a skill: a skill that nobody has costs more trust than one that is missed.
CAUTION = 0.2
PARAMETERS = {"c1": 0.05, "c2": 0.5, "max_iterations": 90, "feature.minfreq": 2}
# In the order of SkillModel.Tag.
TAGS = ["first", "inside", "last", "other", "single"]


def sequences(path):
    features, tags = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line == "\n":
                yield features, tags
                features, tags = [], []
            else:
                tag, *rest = line.rstrip("\n").split("\t")
                features.append(rest)
                tags.append(tag)


def train(path):
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=PARAMETERS, verbose=False)
    count = 0
    for features, tags in sequences(path):
        trainer.append(pycrfsuite.ItemSequence(features), tags)
        count += 1
    with tempfile.NamedTemporaryFile() as file:
        trainer.train(file.name)
        tagger = pycrfsuite.Tagger()
        tagger.open(file.name)
        return count, tagger.info()


def weights(pairs):
    """{(name, tag): weight} as {name: "f-12o30"}: the first letter of each tag before its weight in hundredths."""
    found = defaultdict(dict)
    for (name, tag), weight in pairs:
        if abs(weight) >= LEAST_WEIGHT:
            found[name][tag] = round(100 * weight)
    return {name: "".join(f"{tag[0]}{by_tag[tag]}" for tag in TAGS if tag in by_tag)
            for name, by_tag in sorted(found.items())}


def main():
    source, target = sys.argv[1:]
    count, info = train(source)
    transitions = weights(
        (("@" + before, after), weight + (CAUTION if after == "other" else 0))
        for (before, after), weight in info.transitions.items())
    features = weights(info.state_features.items())
    lines = [f"{name}\t{text}" for name, text in [*transitions.items(), *features.items()]]
    assert not any("\"" in line or "\\" in line for line in lines)
    Path(target).write_text("\n".join([
        "// Made by `make skill-model`; see SkillModel for what the lines mean.",
        "",
        "enum SkillModelTable {",
        "  static let weights: StaticString = \"\"\"",
        *(f"    {line}" for line in lines),
        "",
        "    \"\"\"",
        "}",
        "",
    ]), encoding="utf-8")
    print(f"{len(features)} features from {count} readings of CVs")


if __name__ == "__main__":
    main()
