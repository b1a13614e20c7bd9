import type { ComponentType } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { columnsOf, STEPS, type Step } from '../../../core/statistics/columns';
import type { Statistics } from '../../../core/statistics/statistics';
import { sitesOf } from '../../../core/statistics/totals';
import { troubleText } from '../../../core/trouble';
import { useWording } from '../../wording';
import type { ChartProps } from './Chart';
import { Numbers } from './Numbers';
import { Readout } from './Readout';
import { SiteBars } from './SiteBars';

export interface OverTimeProps {
  readonly statistics: Statistics;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What a site is called, by its key. */
  readonly nameOf: (site: string) => string;
}

/** What was found by day, week or month, and on which sites, one of which can be looked at alone. */
export function OverTime({ statistics, today, nameOf }: OverTimeProps) {
  const [step, setStep] = useState<Step>('day');
  const [chosen, choose] = useState<string | null>(null);
  const [at, lookAt] = useState<number | null>(null);
  const { Chart, trouble } = useChart();
  const wording = useWording();
  const columns = columnsOf(statistics, step, today);
  const sites = sitesOf(columns);
  const site = sites.some((known) => known.site === chosen) ? chosen : null;
  return (
    <div class="over-time">
      <StepSwitch step={step} onStep={setStep} />
      <Readout columns={columns} step={step} site={site} at={at} nameOf={nameOf} onAll={() => choose(null)} />
      <div class="chart-place">
        {Chart !== null && <Chart columns={columns} step={step} site={site} onColumn={lookAt} />}
        {trouble !== null && (
          <p class="trouble" role="alert">
            {troubleText(trouble, wording)}
          </p>
        )}
      </div>
      {sites.length > 0 && (
        <>
          <SiteBars sites={sites} chosen={site} nameOf={nameOf} onChoose={choose} />
          <Numbers columns={columns} step={step} sites={sites} nameOf={nameOf} />
        </>
      )}
    </div>
  );
}

/** The chart, once it is loaded: what draws it is needed nowhere else. */
function useChart(): { readonly Chart: ComponentType<ChartProps> | null; readonly trouble: unknown } {
  const [loaded, setLoaded] = useState<{ readonly Chart: ComponentType<ChartProps> } | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  useEffect(() => {
    import('./Chart').then(setLoaded, setTrouble);
  }, []);
  return { Chart: loaded?.Chart ?? null, trouble };
}

function StepSwitch({ step, onStep }: { readonly step: Step; readonly onStep: (step: Step) => void }) {
  const { say } = useWording();
  const name = useId();
  return (
    <fieldset class="mode-switch">
      <legend class="visually-hidden">{say('statistics_step')}</legend>
      {STEPS.map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === step} onChange={() => onStep(value)} />
          <span>{say(`statistics_step_${value}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
