import {
  Label,
  Slider,
  SliderFill,
  SliderOutput,
  SliderThumb,
  SliderTrack,
  Text,
} from "react-aria-components";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../lib/use-formats.ts";
import { likenessStep } from "../likeness-steps.ts";

export interface ScoreSliderProps {
  label: string;
  /** In hundredths, as the two ends are. */
  value: number;
  smallest: number;
  largest: number;
  /** While the reader moves it. */
  onMove: (value: number) => void;
  /** When the reader lets it go. */
  onSettle?: (value: number) => void;
}

/** A score to begin at, with what it means in words. */
export function ScoreSlider({ label, value, smallest, largest, onMove, onSettle }: ScoreSliderProps) {
  const t = useTranslations();
  const { percent } = useFormats();
  return (
    <div>
      <Slider<number>
        value={value}
        minValue={smallest}
        maxValue={largest}
        step={smallest % 5 === 0 && largest % 5 === 0 ? 5 : 1}
        onChange={onMove}
        {...(onSettle ? { onChangeEnd: onSettle } : {})}
        className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1"
      >
        <Label className="text-sm font-semibold">{label}</Label>
        <SliderOutput className="text-sm font-bold tabular-nums">{percent(value / 100)}</SliderOutput>
        <SliderTrack className="relative col-span-2 mx-3 h-8 cursor-pointer before:absolute before:inset-x-0 before:top-1/2 before:h-1.5 before:-translate-y-1/2 before:rounded-full before:bg-line">
          <SliderFill className="top-1/2! h-1.5! -translate-y-1/2 rounded-full bg-accent" />
          <SliderThumb className="top-1/2 size-6 rounded-full border-2 border-accent bg-surface shadow-raised data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-focus data-dragging:bg-accent" />
        </SliderTrack>
      </Slider>
      <Text className="block text-xs text-ink-faint">{t(`overlaps.likeness.${likenessStep(value)}`)}</Text>
    </div>
  );
}
