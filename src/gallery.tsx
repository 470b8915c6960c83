/** Entry of the gallery, for development only: gallery.html?set=quarrel&medium=focus, or ?set=glyphs, ?set=many&n=10000 */
import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { awkward, type AwkwardName } from './app/gallery/awkward.ts';
import { Gallery } from './app/gallery/gallery.tsx';
import { Glyphs } from './app/gallery/glyphs.tsx';
import { ManyRows } from './app/gallery/many-rows.tsx';
import { today } from './app/clock.ts';
import { loadArchive } from './data/load.ts';

const asked = new URLSearchParams(location.search);
const wanted = asked.get('set') ?? '';
const set = Object.hasOwn(awkward, wanted) ? (wanted as AwkwardName) : 'bundled';
const archive = await loadArchive(new AbortController().signal);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    wanted === 'glyphs' ? (
      <Glyphs />
    ) : wanted === 'many' ? (
      <ManyRows n={Number(asked.get('n') ?? 1000)} />
    ) : (
      <Gallery
        archive={archive}
        asOf={today()}
        set={set}
        medium={asked.get('medium') === 'focus' ? 'focus' : 'card'}
      />
    ),
  );
