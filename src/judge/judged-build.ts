import type { ImageReference } from '../resolve/image.js';
import type { ReportedBuild, ReportedImage } from './report.js';

/** A judged base image. */
export interface JudgedImage extends ReportedImage {
  /** Index of the stage whose FROM names it. */
  readonly stage: number;
  /** What its base is called whatever the release, to tell builds of one image by; null where it is not a Windows image. */
  readonly family: string | null;
}

/** What judging a build came to: facts, on which nobody has decided anything yet. */
export interface JudgedBuild extends ReportedBuild {
  readonly images: readonly JudgedImage[];
}

/** All builds of a run, in their order. */
export interface JudgedBuilds {
  readonly builds: readonly JudgedBuild[];
  /** Tags that are advised, or would be if they were known to exist. */
  readonly advised: readonly ImageReference[];
  /** Of whose repositories the tables know no tag that would do. */
  readonly lacking: readonly ImageReference[];
}
