/** Steps that must not count, and helpers who are not there. */
import { householdExitProcedure, identificationProcedure, monitoringIdentificationProcedure, pairedHelperAssignment, problemClosingProcedure, villageTeamAssignment } from '@dabiao/core/rulebook';
import { addDays } from '../days.ts';
import type { Draft, Step } from '../draft.ts';
import type { PlantKind } from './kind.ts';

const nothing: readonly string[] = [], withPhone = ['phone'];

/** Changes the event of a step, if it was recorded. */
const spoilStep = (procedure: string, step: string, spoil: (event: Step) => void) => ({ events }: Draft): boolean => {
  const event = events[procedure]?.find((e) => e.step === step);
  if (!event) return false;
  spoil(event);
  return true;
};
const lacking = (procedure: string, step: string) => spoilStep(procedure, step, (event) => { event.evidence = nothing; });
const short = (procedure: string, step: string) => spoilStep(procedure, step, (event) => { event.until = event.on + 2; });

export const eventKinds: readonly PlantKind[] = [
  { id: 'closed-without-form', label: { zh: '无销号认定表而销号', en: 'A problem closed without its form' }, finder: { kind: 'refused', id: problemClosingProcedure.id, code: 'lacking' }, rate: 0.06, spoil: lacking(problemClosingProcedure.id, 'closing') },
  { id: 'closed-without-proof', label: { zh: '无佐证材料而销号', en: 'A problem closed without proof of effect' }, finder: { kind: 'refused', id: problemClosingProcedure.id, code: 'lacking' }, rate: 0.06, spoil: lacking(problemClosingProcedure.id, 'effect') },
  { id: 'appraised-without-list', label: { zh: '评议无初选名单', en: 'An appraisal without its list' }, finder: { kind: 'refused', id: identificationProcedure.id, code: 'lacking' }, spoil: lacking(identificationProcedure.id, 'appraisal') },
  { id: 'accepted-without-signature', label: { zh: '验收表无人签字', en: 'An exit accepted without a signed form' }, finder: { kind: 'refused', id: householdExitProcedure.id, code: 'lacking' }, rate: 0.006, spoil: lacking(householdExitProcedure.id, 'inspection') },
  { id: 'identification-notice-short', label: { zh: '识别公示只有三天', en: 'A notice of identification of three days' }, finder: { kind: 'refused', id: identificationProcedure.id, code: 'out-of-range' }, spoil: short(identificationProcedure.id, 'second-notice') },
  { id: 'monitoring-notice-short', label: { zh: '监测公示只有三天', en: 'A notice of monitoring of three days' }, finder: { kind: 'refused', id: monitoringIdentificationProcedure.id, code: 'out-of-range' }, rate: 0.015, spoil: short(monitoringIdentificationProcedure.id, 'notice') },
  { id: 'notice-shows-phone', label: { zh: '监测公示露出电话', en: 'A notice that shows a phone number' }, finder: { kind: 'refused', id: monitoringIdentificationProcedure.id, code: 'not-allowed' }, rate: 0.015, spoil: spoilStep(monitoringIdentificationProcedure.id, 'notice', (event) => { event.shows = withPhone; }) },
  {
    id: 'helper-gone', label: { zh: '无结对帮扶责任人', en: 'Nobody helps any more' }, finder: { kind: 'unmet', id: pairedHelperAssignment.id },
    spoil: (draft) => {
      const now = draft.helpers.at(-1);
      if (!now || typeof now['assignedSince'] !== 'string') return false;
      now['assignedUntil'] = addDays(now['assignedSince'], 90);
      return true;
    },
  },
];

/** What is planted in the team of a village. */
export const teamKind = { id: 'no-first-secretary', label: { zh: '第一书记缺位', en: 'A village without its first secretary' }, finder: { kind: 'unmet', id: villageTeamAssignment.id } } as const;
