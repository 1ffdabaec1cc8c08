import { TestBed } from '@angular/core/testing';
import { provideCoursesTesting } from '../testing/courses-testing';
import { DurationPipe } from './duration-pipe';

describe('DurationPipe', () => {
  it.each([
    [1, 'ca. 1 minut'],
    [12, 'ca. 12 minutter'],
    [89, 'ca. 89 minutter'],
    [90, 'ca. 1,5 time'],
    [450, 'ca. 7,5 timer'],
    [360, 'ca. 6 timer'],
    [1800, 'ca. 30 timer'],
  ])('says %s minutes as "%s"', (minutes, words) => {
    TestBed.configureTestingModule({ providers: [provideCoursesTesting(), DurationPipe] });
    expect(TestBed.inject(DurationPipe).transform(minutes)).toBe(words);
  });
});
