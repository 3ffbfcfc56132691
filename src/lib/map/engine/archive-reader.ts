/** Of the library no more than the map uses: imported as a whole, it would bring readers of other programs along. */
export { PMTiles } from 'pmtiles';
