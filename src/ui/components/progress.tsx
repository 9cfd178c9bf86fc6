/** A share in [0, 1] as a bar; the number stands beside it in words, so the bar itself is hidden from screen readers. */
export function Progress({ share }: { readonly share: number }) {
  return (
    <div class="progress" aria-hidden="true">
      <span style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
    </div>
  );
}
