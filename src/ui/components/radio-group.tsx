export interface RadioOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/** One of a few, each with a line that says what it is for. */
export function RadioGroup<T extends string>({
  legend,
  name,
  value,
  options,
  onValue,
}: {
  readonly legend: string;
  readonly name: string;
  readonly value: T;
  readonly options: readonly RadioOption<T>[];
  readonly onValue: (value: T) => void;
}) {
  return (
    <fieldset class="levels">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="check">
          <input type="radio" name={name} checked={value === option.value} onChange={() => onValue(option.value)} />
          <span>
            {option.label}
            {option.hint !== undefined && <span class="small soft block">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
