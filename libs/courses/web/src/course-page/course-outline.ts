import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CourseDocument, type OutlineUnit } from '@trin/courses-contract';
import { masteryCount } from '@trin/quizzes-contract';
import { Icon, Tag } from '@trin/ui';
import { DurationPipe } from '../ui/duration-pipe';
import { UnitMarks } from './unit-marks';

/** Modules and lessons of a course; what is on its way is named too. */
@Component({
  selector: 'trin-course-outline',
  imports: [DurationPipe, Icon, RouterLink, Tag, TranslocoPipe],
  templateUrl: './course-outline.html',
  styleUrl: './course-outline.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CourseOutline {
  readonly course = input.required<CourseDocument>();
  protected readonly marks = inject(UnitMarks).byUnit;
  protected readonly toPass = (quiz: Extract<OutlineUnit, { kind: 'quiz' }>): number =>
    masteryCount(quiz.masteryScore, quiz.questionCount);
}
