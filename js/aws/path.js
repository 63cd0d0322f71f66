// Finds what a path leads to, as waiters and paginators have them: names, `list[]` and `list[0]`, one after the other.

import { primordials } from "ext:core/mod.js";

const {
  ArrayIsArray,
  ArrayPrototypePush,
  NumberParseInt,
  RegExpPrototypeExec,
  StringPrototypeSplit,
} = primordials;

// The first of several paths, with `||` between them, that leads to something.
export function firstOf(data, paths) {
  const choices = StringPrototypeSplit(paths, " || ");
  let found = null;
  for (let i = 0; i < choices.length && !found; i++) found = search(data, choices[i]);
  return found;
}

// null where there is nothing.
export function search(data, path) {
  const steps = StringPrototypeSplit(path, ".");
  let found = data;
  let isProjected = false;
  for (let i = 0; i < steps.length; i++) {
    const [, name, index] = RegExpPrototypeExec(/^(\w+)(?:\[(-?\d*)\])?$/, steps[i]) ?? [];
    if (name === undefined) return null;
    const member = (value) => step(value, name, index);
    found = isProjected ? flatMap(found, member) : member(found);
    if (index === "") isProjected = true;
  }
  return found;
}

function step(value, name, index) {
  const member = value?.[name] ?? null;
  if (index === undefined) return member;
  if (!ArrayIsArray(member)) return null;
  if (index === "") return member;
  const at = NumberParseInt(index, 10);
  return member[at < 0 ? member.length + at : at] ?? null;
}

function flatMap(list, member) {
  const all = [];
  if (!ArrayIsArray(list)) return all;
  for (let i = 0; i < list.length; i++) {
    const found = member(list[i]);
    if (ArrayIsArray(found)) {
      for (let j = 0; j < found.length; j++) ArrayPrototypePush(all, found[j]);
    } else if (found !== null) {
      ArrayPrototypePush(all, found);
    }
  }
  return all;
}
