/** Projects with the values stated for them, as claimed. */
import type { Claim } from '../../domain/claim.ts';
import { conflictOn, type Dataset } from '../../domain/dataset.ts';
import type { Project, ProjectStatus } from '../../domain/project.ts';
import { trackOf } from '../../domain/project-track.ts';
import type { Relation } from '../../domain/relations.ts';
import { sourced, type Sourced } from '../../domain/sourced.ts';

export type Valued = {
  readonly project: Project;
  readonly status: ProjectStatus;
  /** Reported started or completed. */
  readonly begun: boolean;
  /** Every claim of a value, the one to show first in front; a sum in another currency has words only. */
  readonly claims: readonly Claim[];
  /** In US dollars, in the same order. */
  readonly figures: readonly Sourced[];
  readonly conflict?: Relation;
};

export const valuedOf = (data: Dataset, project: Project): Valued => {
  const track = trackOf(data, project);
  const claims = project.values
    .flatMap((id) => data.claim(id) ?? [])
    .filter((claim) => claim.rank !== 'deprecated');
  const conflict = claims
    .map((claim) => conflictOn(data, claim))
    .find((relation) => relation !== undefined);
  return {
    project,
    status: track.status,
    begun:
      track.status === 'started' ||
      track.status === 'completed' ||
      track.start.reported !== undefined ||
      track.end.reported !== undefined,
    claims,
    figures: claims.flatMap((claim) => sourced(claim) ?? []).filter((f) => f.unit === 'USD'),
    ...(conflict ? { conflict } : {}),
  };
};

/** The largest first; those without a value in dollars last, in the order of the record. */
export const byValue = (a: Valued, b: Valued): number =>
  (b.figures[0]?.value ?? -1) - (a.figures[0]?.value ?? -1);
