import type { ListKind } from '../../model/vocabulary.ts';
import { sortedIds } from '../../util/sorted-ids.ts';
import type { Answer } from './answer.ts';
import { type ComparedScope, comparedScope, isSameScope } from './compared-scope.ts';
import { canBeAtOnce, type Days, daysOfClaim } from './days.ts';
import { isRelated, type Knowledge } from './knowledge.ts';

/** Members that one claim names. */
export interface MembershipSide {
  readonly kind: 'MEMBERSHIP';
  /** Entity ids, sorted. */
  readonly members: readonly string[];
  /** Whether these are said to be all (ALL or PLAIN): then it leaves out everybody else. */
  readonly isWhole: boolean;
  readonly event?: string;
  readonly scope?: ComparedScope;
  readonly days?: Days;
}

/** The members that an answer names; a single one, and a SOME list, only affirm. */
export function membershipSide({ stated, said }: Answer): MembershipSide | undefined {
  const relations = said.filter((one) => one.kind === 'RELATION');
  const [first] = relations;
  if (first === undefined) return undefined;
  const kind = listKindOf(stated.claim.content);
  const days = daysOfClaim(stated);
  const scope = comparedScope(first.scope);
  return {
    kind: 'MEMBERSHIP',
    members: sortedIds(relations.map(({ from }) => from)),
    isWhole: kind === 'ALL' || kind === 'PLAIN',
    ...(first.event === undefined ? {} : { event: first.event }),
    ...(scope === undefined ? {} : { scope }),
    ...(days === undefined ? {} : { days }),
  };
}

/** How a claim lists members of something; a list of wholes is no list of members. */
export function listKindOf({
  members,
}: Pick<Answer['stated']['claim']['content'], 'members'>): ListKind | undefined {
  return members?.end === 'SUBJECT' ? members.kind : undefined;
}

/** Whether one leaves out whom the other names, on one occasion: in the same scope, not of different events or days. */
export function membershipsConflict(
  a: MembershipSide,
  b: MembershipSide,
  knowledge: Knowledge,
): boolean {
  const isOneOccasion =
    isSameScope(a.scope, b.scope) &&
    (a.event === undefined || b.event === undefined || a.event === b.event) &&
    canBeAtOnce(a.days, b.days);
  if (!isOneOccasion) return false;
  return leftOut(a, b, knowledge).length > 0 || leftOut(b, a, knowledge).length > 0;
}

/** Those whom the first names and the second leaves out; a part stands for its member, and a member for its parts. */
export function leftOut(
  a: MembershipSide,
  b: MembershipSide,
  knowledge: Knowledge,
): readonly string[] {
  if (!b.isWhole) return [];
  return a.members.filter(
    (one) => !b.members.some((other) => one === other || isRelated(knowledge, one, other)),
  );
}
