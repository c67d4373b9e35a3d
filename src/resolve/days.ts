// When something was, as days: dates of events, else the days articles on them appeared.
import type { Fragment, LocalEntity } from '../model/index.ts';
import type { EntityRecord } from './records.ts';

/** First and last day since 1970, and whether the article states them or only appeared then. */
export interface Days {
  first: number;
  last: number;
  stated: boolean;
}

const DAY = 86_400_000;
const WEEK = 7;
/** What lasts longer is compared by its first weeks. */
const MOST_WEEKS = 8;

/** Days of an event, else the day its article appeared; undefined when neither is known to the day. */
export function daysOf({ entity, fragment }: EntityRecord): Days | undefined {
  const stated = statedDays(entity);
  if (stated !== undefined) return stated;
  return publishedOn(fragment);
}

/** The day an article appeared; undefined when it is not known. */
export function publishedOn({ article }: Fragment): Days | undefined {
  const day = dayNumber(article.publishedAt?.slice(0, 10));
  return day === undefined ? undefined : { first: day, last: day, stated: false };
}

function statedDays({ attributes: { start, end } }: LocalEntity): Days | undefined {
  const first = dayNumber(start);
  const last = dayNumber(end);
  if (first === undefined && last === undefined) return undefined;
  return { first: first ?? last!, last: last ?? first!, stated: true };
}

function dayNumber(date: string | undefined): number | undefined {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : Math.floor(time / DAY);
}

/** Days between two, 0 where they overlap; undefined when one is not known. */
export function daysBetween(a: Days | undefined, b: Days | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** Weeks such that two that are `near` days apart at most share one. */
export function weeksOf(days: Days | undefined, near: number): number[] {
  if (days === undefined) return [];
  const weeks: number[] = [];
  const last = Math.floor(days.last / WEEK) + Math.ceil(near / WEEK);
  for (let week = Math.floor(days.first / WEEK); week <= last && weeks.length < MOST_WEEKS; week++) weeks.push(week);
  return weeks;
}
