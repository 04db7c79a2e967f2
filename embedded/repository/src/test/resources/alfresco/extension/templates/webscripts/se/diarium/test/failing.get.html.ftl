<p>first half</p>
