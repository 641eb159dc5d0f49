/** What the plugin of Nest's Swagger module reads: no decorator stands here. */
export class CreateNoteDto {
  /** What it says. */
  text!: string;

  tags?: string[];
}
