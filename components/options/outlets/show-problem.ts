/** Opens what hides the first field with something wrong in it, and puts the focus there. Gives whether there is one. */
export function showFirstProblem(form: HTMLElement | null): boolean {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  field?.focus();
  return field !== null;
}
