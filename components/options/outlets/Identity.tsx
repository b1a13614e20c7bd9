import { hostOf, ruleForUrl } from '../../../core/rules/match';
import type { OutletRule } from '../../../core/rules/rule';
import { Say } from '../../Say';
import { useWording } from '../../wording';
import { hashOf } from '../place';
import { Changed } from './Changed';
import { Choice } from './Choice';
import { LISTS } from './draft';
import { Fold } from './Fold';
import type { Form } from './form';
import { ListField } from './ListField';
import { SiteParts } from './SiteParts';
import { TextField } from './TextField';
import { asHost, textOf, valuesOf } from './values';

export interface IdentityProps {
  readonly form: Form;
  /** The rules of other outlets. */
  readonly others: readonly OutletRule[];
}

/** Who the outlet is, and where it is found. */
export function Identity({ form, others }: IdentityProps) {
  const { say } = useWording();
  const { draft, builtIn, change } = form;
  const isRenamed = builtIn !== null && builtIn.name !== draft.name.trim();
  return (
    <>
      <TextField
        form={form}
        name="name"
        label={say('rules_name')}
        value={draft.name}
        onValue={(name) => change({ name })}
        below={
          isRenamed && (
            <Changed builtIn={builtIn.name} what={say('rules_name')} onReset={() => change({ name: builtIn.name })} />
          )
        }
      />
      <ListField form={form} list="hosts" label="rules_hosts" hint="rules_hosts_hint" placeholder="news.example.com" />
      <Overlaps hosts={draft.lists.hosts} others={others} />
      <Addresses form={form} />
    </>
  );
}

/** What few rules need: which paths, which hosts not, parts with names of their own. */
function Addresses({ form }: { readonly form: Form }) {
  const { say } = useWording();
  const { draft, builtIn, change } = form;
  const isMoved = builtIn !== null && builtIn.url !== draft.url.trim();
  const isChanged = builtIn !== null && LISTS.some((list) => draft.lists[list] !== textOf(builtIn[list]));
  const isUsed = isChanged || draft.lists.paths !== '' || draft.lists.notPaths !== '';
  return (
    <Fold title="rules_addresses" isOpen={isUsed}>
      <ListField form={form} list="aliases" label="rules_aliases" hint="rules_aliases_hint" />
      <ListField form={form} list="paths" label="rules_paths" hint="rules_paths_hint" placeholder="/news" />
      <ListField form={form} list="notPaths" label="rules_not_paths" hint="rules_not_paths_hint" />
      <ListField form={form} list="notHosts" label="rules_not_hosts" hint="rules_not_hosts_hint" />
      <TextField
        form={form}
        name="url"
        label={say('rules_url')}
        hint={say('rules_url_hint')}
        value={draft.url}
        onValue={(url) => change({ url })}
        below={
          isMoved && (
            <Changed builtIn={builtIn.url} what={say('rules_url')} onReset={() => change({ url: builtIn.url })} />
          )
        }
      />
      <Choice<OutletRule['role']>
        label={say('rules_role')}
        value={draft.role}
        options={[
          ['outlet', say('rules_role_outlet')],
          ['syndicator', say('rules_role_syndicator')],
        ]}
        onValue={(role) => change({ role })}
        below={
          builtIn !== null &&
          builtIn.role !== draft.role && (
            <Changed
              builtIn={say(`rules_role_${builtIn.role}`)}
              what={say('rules_role')}
              onReset={() => change({ role: builtIn.role })}
            />
          )
        }
      />
      <SiteParts form={form} />
    </Fold>
  );
}

interface OverlapsProps {
  readonly hosts: string;
  readonly others: readonly OutletRule[];
}

/** Hosts that another rule also speaks for, with the way to it: most often that is the one to change. */
function Overlaps({ hosts, others }: OverlapsProps) {
  const { say } = useWording();
  const found = valuesOf(hosts).flatMap((written) => {
    const host = asHost(written);
    const url = `https://${host}/`;
    const rule = hostOf(url) === null ? null : ruleForUrl(others, url);
    return rule?.hosts.includes(host) ? [{ host, rule }] : [];
  });
  return (
    <>
      {found.map(({ host, rule }) => (
        <p class="hint" key={host} role="status">
          <Say
            phrase="rules_overlap"
            parts={[
              <bdi key="host">{host}</bdi>,
              <bdi key="name">{rule.name}</bdi>,
              <a key="rule" href={hashOf({ kind: 'outlet', id: rule.id })}>
                {say('rules_overlap_edit')}
              </a>,
            ]}
          />
        </p>
      ))}
    </>
  );
}
