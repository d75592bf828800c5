import type { CalendarCase } from '../../model/calendar.js';

export const cases: readonly CalendarCase[] = [
  { name: 'the day itself does not count', from: '2019-10-08', to: '2019-10-08', workingDays: 0 },
  { name: 'the day after a working Monday is one', from: '2019-10-14', to: '2019-10-15', workingDays: 1 },
  { name: 'a plain weekend adds nothing', from: '2019-10-18', to: '2019-10-20', workingDays: 0 },
  { name: 'National Day 2019: the first working day after the holiday is the first, not the sixth', from: '2019-09-30', to: '2019-10-08', workingDays: 1 },
  { name: 'National Day 2019: the whole week is off', from: '2019-09-30', to: '2019-10-07', workingDays: 0 },
  { name: 'a Sunday that is worked for it counts', from: '2019-09-28', to: '2019-09-29', workingDays: 1 },
  { name: 'backwards it is negative', from: '2019-10-08', to: '2019-09-30', workingDays: -1 },
  { name: 'the notice of 2019 made the last Monday of 2018 a holiday and its Saturday a working day', from: '2018-12-28', to: '2019-01-01', workingDays: 1 },
  { name: 'Labour Day 2019 as it was changed in March: 1 to 3 May are off', from: '2019-04-30', to: '2019-05-04', workingDays: 0 },
  { name: 'Labour Day 2019: the Sundays before and after are worked', from: '2019-04-27', to: '2019-05-05', workingDays: 4 },
  { name: 'Spring Festival 2020 as it was extended: nobody worked on 31 January or 1 February', from: '2020-01-23', to: '2020-02-02', workingDays: 0 },
  { name: 'Spring Festival 2020: 3 February is worked', from: '2020-01-23', to: '2020-02-03', workingDays: 1 },
  { name: 'the founding text’s clearing of problems, 13 May to 30 June 2020: the Dragon Boat Festival is off, its Sunday is worked', from: '2020-05-12', to: '2020-06-30', workingDays: 34 },
  { name: 'the year 2020, of 262 weekdays, has 249 working days: 19 are off and 6 days of weekends are worked', from: '2019-12-31', to: '2020-12-31', workingDays: 249 },
  { name: 'the year 2025 has 248 working days', from: '2024-12-31', to: '2025-12-31', workingDays: 248 },
  { name: 'from the last day of 2015 every day in between is known', from: '2015-12-31', to: '2016-01-04', workingDays: 1 },
  { name: 'a day earlier one of them is not', from: '2015-12-30', to: '2016-01-04', workingDays: null },
  { name: 'the last day that is known', from: '2026-12-30', to: '2026-12-31', workingDays: 1 },
  { name: 'of 2027 nobody has said anything yet', from: '2026-12-31', to: '2027-01-01', workingDays: null },
];
