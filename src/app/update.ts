/** A new release of the app: it waits until the user says so. */
export type UpdateState = { readonly kind: 'none' } | { readonly kind: 'ready'; readonly apply: () => void; readonly dismiss: () => void };
